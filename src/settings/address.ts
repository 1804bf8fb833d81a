/**
 * The address: what a link carries. `#view=compare&data.seed=7&labels=A0.52,0.31;B…`
 *
 * Only what differs from the defaults is written. Reading never throws: each unusable field falls back to its
 * default by itself, with a notice that names it.
 */
import { domain, type Class, type Label } from '../data/twoMoon.ts';
import { accepted, defaults, fieldAt, formatValue, parseValue, type Field } from './fields.ts';
import { paths, valueAt, withValue } from './paths.ts';
import { conflict, methodIds, type MethodId, type Settings } from './settings.ts';

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

/** Reads a hash, with or without its `#`. Notices are sentences for people. */
export function decodeAddress(hash: string): { address: Address; notices: string[] } {
  const address: Address = { ...defaultAddress };
  const notices: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    try {
      read(address, ...keyAndText(part));
    } catch (error) {
      notices.push((error as Error).message);
    }
  }
  const reason = conflict(address.settings);
  if (reason) {
    notices.push(`teacher.feedback.form and pseudoLabels do not go together. ${reason}`);
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

function keyAndText(part: string): [string, string] {
  const [key = '', ...rest] = part.split('=');
  try {
    return [decodeURIComponent(key), decodeURIComponent(rest.join('='))];
  } catch {
    throw new Error(`"${excerpt(part)}" in the address cannot be read.`);
  }
}

function read(address: Address, key: string, text: string): void {
  const field = fieldAt(key);
  if (field) address.settings = withValue(address.settings, field.path, valueOf(field, text));
  else if (key === 'view') address.view = oneOf(key, text, [...methodIds, 'compare'] as const);
  else if (key === 'policy') address.policy = oneOf(key, text, ['continue', 'restart'] as const);
  else if (key === 'compare') address.compare = compareFrom(text);
  else if (key === 'labels') address.labels = labelsFrom(text);
  else throw new Error(`"${excerpt(key)}" in the address is not a setting.`);
}

function valueOf(field: Field, text: string) {
  try {
    return parseValue(field, text);
  } catch {
    throw new Error(
      `${field.path} in the address is not usable ("${excerpt(text)}"). Accepted: ${accepted(field)}.`,
    );
  }
}

function oneOf<T extends string>(key: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (!found) {
    throw new Error(
      `${key} in the address is not usable ("${excerpt(text)}"). Accepted: one of ${choices.join(', ')}.`,
    );
  }
  return found;
}

function compareFrom(text: string): MethodId[] {
  const asked = text.split(',');
  const chosen = methodIds.filter((id) => asked.includes(id));
  if (chosen.length < 2 || asked.some((id) => !methodIds.includes(id as MethodId))) {
    throw new Error(
      `compare in the address is not usable ("${excerpt(text)}"). Accepted: two to five of ${methodIds.join(', ')}.`,
    );
  }
  return chosen;
}

const formatLabel = ({ x, y, class: side }: Label): string => `${side === 0 ? 'A' : 'B'}${x},${y}`;

/** Empty text is a set without labels. */
function labelsFrom(text: string): Label[] {
  const parts = text === '' ? [] : text.split(';');
  const labels = parts.map(labelFrom);
  if (labels.length > maxLabels || labels.includes(null)) {
    throw new Error(
      `labels in the address are not usable. Accepted: up to ${maxLabels} such as A0.52,0.31 with x from ${domain.x.join(' to ')}, y from ${domain.y.join(' to ')}.`,
    );
  }
  return labels as Label[];
}

function labelFrom(text: string): Label | null {
  const match = /^([AB])(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!match) return null;
  const [x, y] = [Number(match[2]), Number(match[3])];
  const inside = x >= domain.x[0] && x <= domain.x[1] && y >= domain.y[0] && y <= domain.y[1];
  return inside ? roundedLabel({ x, y, class: (match[1] === 'A' ? 0 : 1) as Class }) : null;
}

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
