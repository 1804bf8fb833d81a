/** The table of settings: what each accepts, and who said so. Controls, address and command line read it. */
import { presets } from './presets.ts';
import type { Settings } from './settings.ts';

/** Who set the default's value: section 3.1 of the paper, its large runs, or us where it is silent. */
export type Provenance = 'paper' | "paper's large runs" | 'ours';

export type Value = number | string | boolean | number[];

interface Common {
  /** Dotted path within Settings, such as `teacher.feedback.weight`. */
  path: string;
  provenance: Provenance;
}

export type Field = Common &
  (
    | { kind: 'number'; min: number; max: number; integer: boolean; or?: string }
    | { kind: 'choice'; choices: readonly string[] }
    | { kind: 'switch' }
    | { kind: 'layers'; maxLayers: number; maxUnits: number }
  );

const number = (path: string, min: number, max: number, provenance: Provenance): Field => ({
  path,
  kind: 'number',
  min,
  max,
  integer: false,
  provenance,
});
const integer = (path: string, min: number, max: number, provenance: Provenance, or?: string): Field => ({
  path,
  kind: 'number',
  min,
  max,
  integer: true,
  provenance,
  ...(or ? { or } : {}),
});
const choice = (path: string, choices: readonly string[], provenance: Provenance): Field => ({
  path,
  kind: 'choice',
  choices,
  provenance,
});

export const fields: readonly Field[] = [
  integer('data.seed', 0, 2 ** 32 - 1, 'ours'),
  number('data.noise', 0, 0.5, 'ours'),
  choice('data.placement', ['spaced', 'jittered', 'random', 'ends'], 'ours'),
  { path: 'data.wrongLabel', kind: 'switch', provenance: 'ours' },
  choice('data.input', ['scaled', 'raw'], 'ours'),
  integer('network.seed', 0, 2 ** 32 - 1, 'ours'),
  { path: 'network.hidden', kind: 'layers', maxLayers: 3, maxUnits: 32, provenance: 'paper' },
  choice('network.activation', ['tanh', 'sigmoid', 'relu'], 'ours'),
  choice('network.initialization', ['xavier', 'paper'], 'ours'),
  number('network.gain', 0.01, 10, 'ours'),
  integer('steps', 1, 10_000_000, 'ours'),
  integer('batch', 1, 4096, 'ours', 'all'),
  choice('pseudoLabels', ['soft', 'sampled', 'argmax'], 'ours'),
  number('student.learningRate', 0, 1e6, 'ours'),
  number('student.labels', 0, 100, 'ours'),
  number('teacher.learningRate', 0, 1e6, 'ours'),
  number('teacher.labels', 0, 100, 'ours'),
  choice('teacher.start', ['scratch', 'supervised'], 'ours'),
  choice('teacher.feedback.form', ['exact', 'perExample', 'dot', 'difference'], 'paper'),
  number('teacher.feedback.weight', -1000, 1000, 'paper'),
  { path: 'teacher.feedback.lookAhead', kind: 'switch', provenance: 'paper' },
  { path: 'teacher.feedback.shuffled', kind: 'switch', provenance: 'ours' },
  number('teacher.consistency.weight', 0, 1000, "paper's large runs"),
  number('teacher.consistency.deviation', 0, 10, 'ours'),
];

export const fieldAt = (path: string): Field | undefined => fields.find((field) => field.path === path);

/** The value at a path. Throws where the path names no setting. */
export function valueAt(settings: Settings, path: string): Value {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], settings) as Value;
}

/** A copy of the settings with one value replaced; the rest is shared. */
export function withValue(settings: Settings, path: string, value: Value): Settings {
  const replace = (node: unknown, [key, ...rest]: string[]): unknown =>
    key === undefined
      ? value
      : { ...(node as object), [key]: replace((node as Record<string, unknown>)[key], rest) };
  return replace(settings, path.split('.')) as Settings;
}

/** What a field accepts, in words: the end of a sentence that refuses something. */
export function accepted(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return `one of ${field.choices.join(', ')}`;
    case 'switch':
      return 'true or false';
    case 'layers':
      return `1 to ${field.maxLayers} layers of 1 to ${field.maxUnits} units, such as 8-8`;
    case 'number':
      return `${field.integer ? 'a whole number' : 'a number'} from ${field.min} to ${field.max}${field.or ? `, or ${field.or}` : ''}`;
  }
}

/** Reads a field's value from text. Throws an Error whose message says what is accepted. */
export function parseValue(field: Field, text: string): Value {
  const value = valueFrom(field, text.trim());
  if (value === undefined)
    throw new Error(`${field.path} does not take "${text}". Accepted: ${accepted(field)}.`);
  return value;
}

function valueFrom(field: Field, text: string): Value | undefined {
  switch (field.kind) {
    case 'choice':
      return field.choices.includes(text) ? text : undefined;
    case 'switch':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'layers': {
      const units = text.split('-').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : NaN));
      const fits = units.length <= field.maxLayers && units.every((n) => n >= 1 && n <= field.maxUnits);
      return fits ? units : undefined;
    }
    case 'number': {
      if (field.or !== undefined && text === field.or) return text;
      const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
      const fits = value >= field.min && value <= field.max && (!field.integer || Number.isInteger(value));
      return fits ? value : undefined;
    }
  }
}

/** A value as `parseValue` reads it. */
export const formatValue = (value: Value): string => (Array.isArray(value) ? value.join('-') : String(value));

/** Every field of the default preset has its row here: the type checker cannot see it, the tests do. */
export const defaults: Settings = presets.ours;
