/**
 * The address: what a link carries. `#view=compare&data.seed=7&check=5k1&labels=A0.52,0.31;B…`
 *
 * Only what differs from the defaults is written. Reading never throws: each unusable field falls back to its
 * default by itself, each unusable label is left out, and a notice names it.
 */
import { maxLabels, type Domain, type Label } from '../data/dataset.ts';
import { own } from '../data/ownData.ts';
import { partsOf } from './addressParts.ts';
import { datasetOf } from './datasetOf.ts';
import { defaults, fields, formatValue, parseValue, type Field } from './fields.ts';
import { givenUp } from './givenUp.ts';
import { labelPlaces } from './labelPlaces.ts';
import { checkOf, formatLabels, readLabels } from './labelsText.ts';
import { paths, valueAt, withValue } from './paths.ts';
import { Refused, type NumberRange } from './readNumber.ts';
import { conflict, methodIds, type Conflict, type MethodId, type Settings } from './settings.ts';

export type View = MethodId | 'compare';
/** What a moved label does to a run. */
export type Policy = 'continue' | 'restart';

export interface Address {
  view: View;
  /** Methods side by side in Compare, two or more, in the table's order. */
  compare: MethodId[];
  policy: Policy;
  settings: Settings;
  /** Null: where the placement puts them. */
  labels: Label[] | null;
}

export const defaultAddress: Address = {
  view: 'compare',
  compare: ['supervised', 'pseudo-labels', 'meta-pseudo-labels'],
  policy: 'continue',
  settings: defaults,
  labels: null,
};

/**
 * The hash without its `#`; empty where all is default.
 *
 * @param view where the address names none, here: what another screen would not show is always named
 */
export function encodeAddress(address: Address, view: View = defaultAddress.view): string {
  const parts: string[] = [];
  const everywhere = address.view === defaultAddress.view && view === defaultAddress.view;
  if (!everywhere) parts.push(`view=${address.view}`);
  if (String(address.compare) !== String(defaultAddress.compare)) parts.push(`compare=${address.compare}`);
  if (address.policy !== defaultAddress.policy) parts.push(`policy=${address.policy}`);
  for (const path of paths) {
    const text = formatValue(valueAt(address.settings, path));
    if (text === formatValue(valueAt(defaults, path))) continue;
    parts.push(`${path}=${path === 'data.points' ? own()!.writtenPoints(text) : text}`);
  }
  // The check comes first: where the end of a link is lost, it tells.
  if (address.labels) parts.push(`check=${checkOf(address.labels)}&labels=${formatLabels(address.labels)}`);
  return parts.join('&');
}

/** Why a part of an address, or two together, was not taken. Texts are cut to a length that can be shown. */
export type AddressNotice =
  | { kind: 'unreadable'; part: string }
  | { kind: 'unknown'; key: string }
  /** `readings`: what numbers the text could be, where it is more than one. */
  | { kind: 'unusable'; key: string; text: string; readings: readonly number[]; accepts: Accepts }
  /** A key stands there with several texts. */
  | { kind: 'repeated'; key: string }
  /** The labels are not those that the address was made with. */
  | { kind: 'altered' }
  /** Nor is the rest: its check tells so. */
  | { kind: 'cut' }
  /** `dropped`: what was given up for the rest, as the address had it. */
  | { kind: 'conflict'; conflict: Conflict; dropped: readonly string[] };

/** What a part takes: as a setting does, some of these methods, or so many labels within the plane. */
export type Accepts =
  | Field
  | { kind: 'choice'; choices: readonly string[] }
  | ({ kind: 'whole' } & NumberRange)
  | { kind: 'methods'; methods: readonly MethodId[] }
  | ({ kind: 'labels'; most: number } & Domain);

/**
 * Reads a hash, with or without its `#`, and whatever a mail program made of it.
 *
 * @param otherwise the address of which nothing is said
 */
export function decodeAddress(
  hash: string,
  otherwise = defaultAddress,
): { address: Address; notices: AddressNotice[] } {
  const notices: AddressNotice[] = [];
  const texts = textsByKey(hash, notices);
  const address = { ...otherwise };
  for (const [key, { read, accepts }] of readers)
    for (const text of texts.get(key.toLowerCase()) ?? []) {
      const change = read(text, address);
      if (change instanceof Refused) notices.push(unusable(key, text, accepts, change));
      else Object.assign(address, change);
    }
  resolveConflict(address, notices);
  takeLabels(address, texts, notices);
  return { address, notices };
}

type Texts = ReadonlyMap<string, string[]>;

/** What stands for each key that there is, in order. */
function textsByKey(hash: string, notices: AddressNotice[]): Texts {
  const texts = new Map(keys.map((key): [string, string[]] => [key.toLowerCase(), []]));
  for (const part of partsOf(hash)) {
    if (typeof part === 'string') notices.push({ kind: 'unreadable', part: excerpt(part) });
    else if (!texts.has(part.key)) notices.push({ kind: 'unknown', key: excerpt(part.key) });
    else texts.get(part.key)!.push(part.text);
  }
  for (const key of keys)
    if (new Set(texts.get(key.toLowerCase())).size > 1) notices.push({ kind: 'repeated', key });
  return texts;
}

/** By the settings of the whole address, wherever in it the labels stand. */
function takeLabels(address: Address, texts: Texts, notices: AddressNotice[]): void {
  // They lie among points that are not here.
  if (notices.some((notice) => notice.kind === 'unusable' && notice.key === 'data.points')) return;
  const [text, check] = [texts.get('labels')!.at(-1), texts.get('check')!.at(-1)];
  const { domain } = datasetOf(address.settings);
  const accepts: Accepts = { kind: 'labels', most: maxLabels, ...domain };
  const { labels, unusable: bad } = readLabels(text ?? '', labelPlaces(address.settings));
  if (text !== undefined && (labels.length > 0 || bad.length === 0)) address.labels = labels;
  if (bad.length > 0) notices.push(unusable('labels', bad.join(';'), accepts));
  else if (check !== undefined && (text === undefined || check.toLowerCase() !== checkOf(labels)))
    notices.push({ kind: 'altered' });
}

/** Of values that do not go together as few are given up as it takes. */
function resolveConflict(address: Address, notices: AddressNotice[]): void {
  const reason = conflict(address.settings);
  if (!reason) return;
  const dropped: string[] = [];
  for (const path of givenUp[reason]) {
    const [value, usual] = [valueAt(address.settings, path), valueAt(defaults, path)];
    if (value === usual) continue;
    dropped.push(`${path}=${formatValue(value)}`);
    address.settings = withValue(address.settings, path, usual);
    if (conflict(address.settings) !== reason) break;
  }
  notices.push({ kind: 'conflict', conflict: reason, dropped });
  resolveConflict(address, notices);
}

interface Reader {
  accepts: Accepts;
  /** What a text changes in an address. */
  read: (text: string, address: Address) => Partial<Address> | Refused;
}

/** All but the labels and their check. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['view', choiceReader([...methodIds, 'compare'], (view: View) => ({ view }))],
  ['policy', choiceReader(['continue', 'restart'], (policy: Policy) => ({ policy }))],
  ['compare', { accepts: { kind: 'methods', methods: methodIds }, read: readCompare }],
  ...fields.map((field): [string, Reader] => [field.path, settingReader(field)]),
]);

const keys = [...readers.keys(), 'check', 'labels'];

function choiceReader<T extends string>(
  choices: readonly T[],
  change: (choice: T) => Partial<Address>,
): Reader {
  const read = (text: string) => {
    const found = choices.find((choice) => choice === text.toLowerCase());
    return found === undefined ? new Refused() : change(found);
  };
  return { accepts: { kind: 'choice', choices }, read };
}

function settingReader(field: Field): Reader {
  const read = (text: string, { settings }: Address) => {
    const value = parseValue(field, text);
    return value instanceof Refused ? value : { settings: withValue(settings, field.path, value) };
  };
  return { accepts: field, read };
}

function readCompare(text: string): Pick<Address, 'compare'> | Refused {
  const asked = text.toLowerCase().split(',');
  const compare = methodIds.filter((id) => asked.includes(id));
  const known = asked.every((id) => methodIds.includes(id as MethodId));
  return known && compare.length >= 2 ? { compare } : new Refused();
}

export const unusable = (
  key: string,
  text: string,
  accepts: Accepts,
  { readings } = new Refused(),
): AddressNotice => ({ kind: 'unusable', key, text: excerpt(text), readings, accepts });

export const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
