/** The table of settings: what each accepts, and what the paper says. Controls, address and command line read it. */
import { inputs, placements } from '../data/dataset.ts';
import { datasetIds } from '../data/datasets.ts';
import { own } from '../data/ownData.ts';
import { paths, type Path, type Value, type ValueAt } from './paths.ts';
import { presets } from './presets.ts';
import { readNumber, Refused, type NumberRange } from './readNumber.ts';
import {
  activations,
  feedbackForms,
  initializations,
  pseudoLabelKinds,
  teacherKinds,
  teacherStarts,
  type Settings,
} from './settings.ts';

/** The parts of the drawer, in its order: the few settings that matter most, then what the others are about. */
export const settingGroups = ['first', 'teacher', 'data', 'networks', 'run', 'yours'] as const;
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

/** Given points, in a text of their own: no control of the drawer shows it. */
interface PointsKind {
  kind: 'points';
}

/** The kind of field that a type of value asks for. */
type KindOf<V> = [V] extends [boolean]
  ? SwitchKind
  : [V] extends [number[]]
    ? LayersKind
    : [V] extends [string]
      ? string extends V
        ? PointsKind
        : ChoiceKind<V>
      : NumberKind<Extract<V, string>>;

interface About<V> {
  /** Null: what is no setting by itself stands nowhere in the drawer. */
  group: SettingGroup | null;
  /** What section 3.1 of the paper states, or section 2, whose method it runs; null: nothing. */
  paper: V | null;
  /** Values by which presets have what the paper's toy lacks and its large runs do (sections 2 and 4, appendix A). */
  largeRuns?: readonly V[];
}

export type Field = { [P in Path]: { path: P } & About<ValueAt<P>> & KindOf<ValueAt<P>> }[Path];

const real = (min: number, max: number, slider?: [number, number, number]) =>
  ({ kind: 'number', min, max, integer: false, slider }) as const;
const whole = (min: number, max: number, slider?: [number, number, number]) =>
  ({ kind: 'number', min, max, integer: true, slider }) as const;
const oneOf = <Name extends string>(choices: readonly Name[]) => ({ kind: 'choice', choices }) as const;
const onOrOff = { kind: 'switch' } as const;
const seed = whole(0, 2 ** 32 - 1);
const labelWeight = real(0, 100, [0, 1, 0.01]);
const consistencyWeight = real(0, 1000, [0, 20, 0.5]);
const threshold = real(0.5, 0.9999, [0.5, 0.99, 0.01]);
const temperature = real(0, 10, [0, 1, 0.05]);
const feedbackWeight = real(-1000, 1000, [0, 10, 0.1]);
const decay = real(0, 0.99999, [0, 0.999, 0.001]);
const yours = { group: 'yours', paper: null } as const;

/** One row a setting, in the order of the drawer. */
const rows: { [P in Path]: About<ValueAt<P>> & KindOf<ValueAt<P>> } = {
  'data.set': { ...oneOf(datasetIds), group: 'first', paper: 'moons' },
  'data.points': { kind: 'points', group: null, paper: null },
  'teacher.feedback.weight': { ...feedbackWeight, group: 'first', paper: 1 },
  // The term is the large runs'; "no regularization" is the toy's. How strong it is, we chose.
  'teacher.consistency.weight': {
    ...consistencyWeight,
    group: 'first',
    paper: 0,
    largeRuns: [5, 8],
  },
  'teacher.consistency.deviation': { ...real(0, 10, [0, 1, 0.02]), group: 'first', paper: null },
  'teacher.labels': { ...labelWeight, group: 'first', paper: null, largeRuns: [1] },
  'student.labels': { ...labelWeight, group: 'first', paper: 0 },
  'teacher.learningRate': { ...real(0, 1e6, [0, 2, 0.05]), group: 'first', paper: 0.1 },
  'student.learningRate': { ...real(0, 1e6, [0, 2, 0.05]), group: 'first', paper: 0.1 },
  'data.noise': { ...real(0, 0.5, [0, 0.3, 0.01]), group: 'first', paper: null },
  pseudoLabels: { ...oneOf(pseudoLabelKinds), group: 'first', paper: null, largeRuns: ['sampled'] },

  pseudoLabelThreshold: { ...threshold, group: 'teacher', paper: null },
  'teacher.consistency.threshold': { ...threshold, group: 'teacher', paper: null },
  'teacher.consistency.temperature': { ...temperature, group: 'teacher', paper: null },
  'student.consistency.weight': { ...consistencyWeight, group: 'teacher', paper: 0 },
  'teacher.decay': { ...decay, group: 'teacher', paper: null },
  'teacher.feedback.form': { ...oneOf(feedbackForms), group: 'teacher', paper: 'exact', largeRuns: ['dot'] },
  'teacher.feedback.lookAhead': { ...onOrOff, group: 'teacher', paper: true },
  'teacher.feedback.shuffled': { ...onOrOff, group: 'teacher', paper: false },
  'teacher.start': { ...oneOf(['scratch', 'supervised']), group: 'teacher', paper: null },

  'data.labelsPerClass': { ...whole(1, 10, [1, 10, 1]), group: 'data', paper: 3 },
  'data.placement': { ...oneOf(placements), group: 'data', paper: null },
  'data.pointsPerClass': { ...whole(10, 10_000), group: 'data', paper: 1000 },
  'data.gap': { ...real(0.1, 1, [0.1, 1, 0.05]), group: 'data', paper: null },
  'data.wrongLabel': { ...onOrOff, group: 'data', paper: null },
  'data.seed': { ...seed, group: 'data', paper: null },

  'network.activation': { ...oneOf(activations), group: 'networks', paper: 'sigmoid' },
  'network.hidden': { kind: 'layers', maxLayers: 3, maxUnits: 32, group: 'networks', paper: [8, 8] },
  'network.initialization': { ...oneOf(initializations), group: 'networks', paper: 'paper' },
  'network.gain': { ...real(0.01, 10), group: 'networks', paper: null },
  'data.input': { ...oneOf(inputs), group: 'networks', paper: null },

  steps: { ...whole(1, 10_000_000), group: 'run', paper: null },
  batch: { ...whole(1, 4096), or: 'all', group: 'run', paper: null },
  'network.seed': { ...seed, group: 'run', paper: null },

  'yours.teacher.kind': { ...oneOf(teacherKinds), ...yours },
  'yours.teacher.start': { ...oneOf(teacherStarts), ...yours },
  'yours.teacher.decay': { ...decay, ...yours },
  'yours.teacher.rounds': { ...whole(1, 10, [1, 10, 1]), ...yours },
  'yours.student.labels': { ...labelWeight, ...yours },
  'yours.pseudoLabels.kind': { ...oneOf(['none', ...pseudoLabelKinds]), ...yours },
  'yours.pseudoLabels.threshold': { ...threshold, ...yours },
  'yours.pseudoLabels.noisedInputs': { ...onOrOff, ...yours },
  'yours.student.consistency.weight': { ...consistencyWeight, ...yours },
  'yours.student.consistency.threshold': { ...threshold, ...yours },
  'yours.student.consistency.temperature': { ...temperature, ...yours },
  'yours.teacher.labels': { ...labelWeight, ...yours },
  'yours.teacher.feedback.weight': { ...feedbackWeight, ...yours },
  'yours.teacher.feedback.form': { ...oneOf(feedbackForms), ...yours },
  'yours.teacher.feedback.lookAhead': { ...onOrOff, ...yours },
  'yours.teacher.feedback.shuffled': { ...onOrOff, ...yours },
  'yours.teacher.consistency.weight': { ...consistencyWeight, ...yours },
  'yours.teacher.consistency.threshold': { ...threshold, ...yours },
  'yours.teacher.consistency.temperature': { ...temperature, ...yours },
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
    case 'points':
      return text === '' ? '' : (own()?.readPoints(text) ?? new Refused());
    case 'number':
      return field.or !== undefined && isSpelled(field.or, text) ? field.or : readNumber(text, field);
  }
}

const isSpelled = (word: string, text: string): boolean => word.toLowerCase() === text.toLowerCase();

/** A value as `parseValue` reads it. */
export const formatValue = (value: Value): string => (Array.isArray(value) ? value.join('-') : String(value));
