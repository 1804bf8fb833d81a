/** The table of settings: what each accepts, and who said so. Controls, address and command line read it. */
import { inputs, placements } from '../data/dataset.ts';
import { paths, type Path, type Value, type ValueAt } from './paths.ts';
import { presets } from './presets.ts';
import { readNumber, Refused, type NumberRange } from './readNumber.ts';
import {
  activations,
  feedbackForms,
  initializations,
  pseudoLabelKinds,
  teacherStarts,
  type Settings,
} from './settings.ts';

/** Who set the default's value: section 3.1 of the paper, its large runs, or us where it is silent. */
export type Provenance = 'paper' | "paper's large runs" | 'ours';

/** What a setting is about; the drawer has a part for each, in this order. */
export const settingGroups = ['teacher', 'student', 'data', 'networks'] as const;
export type SettingGroup = (typeof settingGroups)[number];

interface NumberKind<Word extends string> extends NumberRange {
  kind: 'number';
  /** Taken in place of a number. */
  or?: Word;
  /** The part of the range that a slider covers: from, to, step. */
  slider?: readonly [number, number, number];
}

interface ChoiceKind<Name extends string> {
  kind: 'choice';
  choices: readonly Name[];
}

interface SwitchKind {
  kind: 'switch';
}

interface LayersKind {
  kind: 'layers';
  maxLayers: number;
  maxUnits: number;
}

/** The kind of field that a type of value asks for. */
type KindOf<V> = [V] extends [boolean]
  ? SwitchKind
  : [V] extends [number[]]
    ? LayersKind
    : [V] extends [string]
      ? ChoiceKind<V>
      : NumberKind<Extract<V, string>>;

interface About {
  group: SettingGroup;
  provenance: Provenance;
}

export type Field = { [P in Path]: { path: P } & About & KindOf<ValueAt<P>> }[Path];

const real = (min: number, max: number, slider?: [number, number, number]) =>
  ({ kind: 'number', min, max, integer: false, slider }) as const;
const whole = (min: number, max: number) => ({ kind: 'number', min, max, integer: true }) as const;
const oneOf = <Name extends string>(choices: readonly Name[]) => ({ kind: 'choice', choices }) as const;
const onOrOff = { kind: 'switch' } as const;
const seed = whole(0, 2 ** 32 - 1);

/** One row a setting, in the order of the drawer. */
const rows: { [P in Path]: About & KindOf<ValueAt<P>> } = {
  'teacher.feedback.weight': { ...real(-1000, 1000, [0, 10, 0.1]), group: 'teacher', provenance: 'paper' },
  'teacher.consistency.weight': {
    ...real(0, 1000, [0, 20, 0.5]),
    group: 'teacher',
    provenance: "paper's large runs",
  },
  'teacher.labels': { ...real(0, 100, [0, 1, 0.01]), group: 'teacher', provenance: 'ours' },
  'teacher.learningRate': { ...real(0, 1e6, [0, 2, 0.05]), group: 'teacher', provenance: 'ours' },
  'teacher.start': { ...oneOf(teacherStarts), group: 'teacher', provenance: 'ours' },
  'teacher.feedback.form': { ...oneOf(feedbackForms), group: 'teacher', provenance: 'paper' },
  'teacher.consistency.deviation': { ...real(0, 10, [0, 1, 0.02]), group: 'teacher', provenance: 'ours' },
  'teacher.feedback.lookAhead': { ...onOrOff, group: 'teacher', provenance: 'paper' },
  'teacher.feedback.shuffled': { ...onOrOff, group: 'teacher', provenance: 'ours' },

  pseudoLabels: { ...oneOf(pseudoLabelKinds), group: 'student', provenance: 'ours' },
  'student.learningRate': { ...real(0, 1e6, [0, 2, 0.05]), group: 'student', provenance: 'ours' },
  'student.labels': { ...real(0, 100, [0, 1, 0.01]), group: 'student', provenance: 'ours' },

  'data.noise': { ...real(0, 0.5, [0, 0.3, 0.01]), group: 'data', provenance: 'ours' },
  'data.placement': { ...oneOf(placements), group: 'data', provenance: 'ours' },
  'data.wrongLabel': { ...onOrOff, group: 'data', provenance: 'ours' },
  'data.seed': { ...seed, group: 'data', provenance: 'ours' },

  'network.activation': { ...oneOf(activations), group: 'networks', provenance: 'ours' },
  'network.hidden': { kind: 'layers', maxLayers: 3, maxUnits: 32, group: 'networks', provenance: 'paper' },
  'network.initialization': { ...oneOf(initializations), group: 'networks', provenance: 'ours' },
  'network.gain': { ...real(0.01, 10), group: 'networks', provenance: 'ours' },
  'data.input': { ...oneOf(inputs), group: 'networks', provenance: 'ours' },
  batch: { ...whole(1, 4096), or: 'all', group: 'networks', provenance: 'ours' },
  steps: { ...whole(1, 10_000_000), group: 'networks', provenance: 'ours' },
  'network.seed': { ...seed, group: 'networks', provenance: 'ours' },
};

const fieldOf = (path: Path): Field => ({ path, ...rows[path] }) as Field;

/** All fields, in the order of Settings. */
export const fields: readonly Field[] = paths.map(fieldOf);

/** Those of one group, in the order of the drawer. */
export const fieldsOf = (group: SettingGroup): Field[] =>
  (Object.keys(rows) as Path[]).map(fieldOf).filter((field) => field.group === group);

/** The field that a text names, if any. */
export const fieldAt = (path: string): Field | undefined => fields.find((field) => field.path === path);

export const defaults: Settings = presets.ours;

/** Reads a field's value from text, as a person may write it. */
export function parseValue(field: Field, typed: string): Value | Refused {
  const text = typed.trim();
  switch (field.kind) {
    case 'choice':
      return field.choices.find((choice) => isSpelled(choice, text)) ?? new Refused();
    case 'switch':
      return isSpelled('true', text) ? true : isSpelled('false', text) ? false : new Refused();
    case 'layers': {
      const units = text.split('-').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : NaN));
      const fits = units.length <= field.maxLayers && units.every((n) => n >= 1 && n <= field.maxUnits);
      return fits ? units : new Refused();
    }
    case 'number':
      return field.or !== undefined && isSpelled(field.or, text) ? field.or : readNumber(text, field);
  }
}

const isSpelled = (word: string, text: string): boolean => word.toLowerCase() === text.toLowerCase();

/** A value as `parseValue` reads it. */
export const formatValue = (value: Value): string => (Array.isArray(value) ? value.join('-') : String(value));
