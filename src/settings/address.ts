/**
 * The address: what a link carries. `#view=compare&data.seed=7&labels=A0.52,0.31;B…`
 *
 * Only what differs from the defaults is written. Reading never throws: each unusable field falls back to its
 * default by itself, with a notice that names it.
 */
import { contains, type Class, type Domain, type Label } from '../data/dataset.ts';
import { datasetOf } from './datasetOf.ts';
import { defaults, fields, formatValue, parseValue, type Field } from './fields.ts';
import { paths, valueAt, withValue } from './paths.ts';
import { conflict, methodIds, type Conflict, type MethodId, type Settings } from './settings.ts';

export type View = MethodId | 'compare';
/** What a moved label does to a run. */
export type Policy = 'continue' | 'restart';

export interface Address {
  view: View;
  /** Methods side by side in Compare, 2 to 5, in the table's order. */
  compare: MethodId[];
  policy: Policy;
  settings: Settings;
  /** Null: where the placement puts them. */
  labels: Label[] | null;
}

export const maxLabels = 32;

export const defaultAddress: Address = {
  view: 'compare',
  compare: ['supervised', 'pseudo-labels', 'meta-pseudo-labels'],
  policy: 'continue',
  settings: defaults,
  labels: null,
};

/** The hash without its `#`; empty where all is default. */
export function encodeAddress(address: Address): string {
  const parts: string[] = [];
  if (address.view !== defaultAddress.view) parts.push(`view=${address.view}`);
  if (String(address.compare) !== String(defaultAddress.compare)) parts.push(`compare=${address.compare}`);
  if (address.policy !== defaultAddress.policy) parts.push(`policy=${address.policy}`);
  for (const path of paths) {
    const text = formatValue(valueAt(address.settings, path));
    if (text !== formatValue(valueAt(defaults, path))) parts.push(`${path}=${text}`);
  }
  if (address.labels) parts.push(`labels=${address.labels.map(formatLabel).join(';')}`);
  return parts.join('&');
}

/** Why a part of an address, or two together, was not taken. Texts are cut to a length that can be shown. */
export type AddressNotice =
  | { kind: 'unreadable'; part: string }
  | { kind: 'unknown'; key: string }
  | { kind: 'unusable'; key: string; text: string; accepts: Accepts }
  | { kind: 'conflict'; conflict: Conflict };

/** What a part takes: as a setting does, some of these methods, or so many labels within the plane. */
export type Accepts =
  | Field
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'methods'; methods: readonly MethodId[] }
  | { kind: 'labels'; most: number; x: readonly [number, number]; y: readonly [number, number] };

/** Reads a hash, with or without its `#`. */
export function decodeAddress(hash: string): { address: Address; notices: AddressNotice[] } {
  const address: Address = { ...defaultAddress };
  const notices: AddressNotice[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    const notice = part === '' ? null : readPart(address, part);
    if (notice) notices.push(notice);
  }
  const reason = conflict(address.settings);
  if (reason) {
    notices.push({ kind: 'conflict', conflict: reason });
    const { pseudoLabels, teacher } = defaults;
    address.settings = {
      ...address.settings,
      pseudoLabels,
      teacher: { ...address.settings.teacher, feedback: teacher.feedback },
    };
  }
  return { address, notices };
}

/** Labels as the address can carry them: four decimals, so that a link gives back the very same run. */
export const roundedLabel = (label: Label): Label => ({
  x: Number(label.x.toFixed(4)),
  y: Number(label.y.toFixed(4)),
  class: label.class,
});

/** Takes `key=text` into the address, or says why not. */
function readPart(address: Address, part: string): AddressNotice | null {
  const [key = '', ...rest] = part.split('=').map(decoded);
  if (key === null || rest.includes(null)) return { kind: 'unreadable', part: excerpt(part) };
  const reader = readers.get(key);
  if (!reader) return { kind: 'unknown', key: excerpt(key) };
  const text = rest.join('=');
  const change = reader.read(text, address);
  if (!change) return { kind: 'unusable', key, text: excerpt(text), accepts: reader.accepts };
  Object.assign(address, change);
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

interface Reader {
  accepts: Accepts;
  /** What a text changes in an address; null where it is not usable. */
  read: (text: string, address: Address) => Partial<Address> | null;
}

const readers: ReadonlyMap<string, Reader> = new Map([
  ['view', choiceReader([...methodIds, 'compare'], (view: View) => ({ view }))],
  ['policy', choiceReader(['continue', 'restart'], (policy: Policy) => ({ policy }))],
  ['compare', { accepts: { kind: 'methods', methods: methodIds }, read: readCompare }],
  [
    'labels',
    { accepts: { kind: 'labels', most: maxLabels, ...datasetOf(defaults).domain }, read: readLabels },
  ],
  ...fields.map((field): [string, Reader] => [field.path, settingReader(field)]),
]);

function choiceReader<T extends string>(
  choices: readonly T[],
  change: (choice: T) => Partial<Address>,
): Reader {
  const read = (text: string) => {
    const found = choices.find((choice) => choice === text);
    return found === undefined ? null : change(found);
  };
  return { accepts: { kind: 'choice', choices }, read };
}

function settingReader(field: Field): Reader {
  const read = (text: string, { settings }: Address) => {
    const value = parseValue(field, text);
    return value === undefined ? null : { settings: withValue(settings, field.path, value) };
  };
  return { accepts: field, read };
}

function readCompare(text: string): Pick<Address, 'compare'> | null {
  const asked = text.split(',');
  const compare = methodIds.filter((id) => asked.includes(id));
  const known = asked.every((id) => methodIds.includes(id as MethodId));
  return known && compare.length >= 2 ? { compare } : null;
}

const formatLabel = ({ x, y, class: side }: Label): string => `${side === 0 ? 'A' : 'B'}${x},${y}`;

/** Empty text is a set without labels. */
function readLabels(text: string, { settings }: Address): Pick<Address, 'labels'> | null {
  const parts = text === '' ? [] : text.split(';');
  const { domain } = datasetOf(settings);
  const labels = parts.map((part) => labelFrom(part, domain)).filter((label) => label !== null);
  return labels.length === parts.length && labels.length <= maxLabels ? { labels } : null;
}

function labelFrom(text: string, domain: Domain): Label | null {
  const match = /^([AB])(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!match) return null;
  const [x, y] = [Number(match[2]), Number(match[3])];
  return contains(domain, x, y) ? roundedLabel({ x, y, class: (match[1] === 'A' ? 0 : 1) as Class }) : null;
}

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
