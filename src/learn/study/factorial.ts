/**
 * Which part does the work? Meta Pseudo Labels with its parts switched on and off, on paired seeds.
 *
 * λ feedback, b the teacher's own training on the stars, w consistency; a star is a labeled point.
 * Source: METHOD, What was measured.
 */
import type { Placement } from '../../data/dataset.ts';
import { withChange, type Change } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';

/** What sets a variant apart; the numbers to it stand in its change. */
export type VariantKind =
  | 'cell'
  | 'shuffled'
  | 'noLookAhead'
  | 'signTurnedRound'
  | 'perExample'
  | 'oneNumber'
  | 'toldByKind'
  | 'feedback'
  | 'told'
  | 'batch'
  | 'wrongLabel'
  | 'wrongLabelTold';

/** One line of the table: what it changes in the settings it is given. */
export interface Variant {
  id: string;
  kind: VariantKind;
  change: Change;
  /** The variant that differs in the part in question alone; its own id where it is that one. */
  comparedWith: string;
}

const feedback = 'teacher.feedback.weight';
const form = 'teacher.feedback.form';
const told = 'teacher.labels';
const consistency = 'teacher.consistency.weight';
const placement = 'data.placement';

const places = ['spaced', 'random'] as const;

const base: Change = { [feedback]: 1, [told]: 0, [consistency]: 8, [placement]: 'spaced' };

/** Paths that every variant sets, whatever the settings say. */
export const ownPaths: readonly string[] = Object.keys(base);

const cellId = (lambda: number, b: number, w: number, where: Placement): string =>
  `feedback-${lambda}-labels-${b}-consistency-${w}-${where}`;

const variant = (id: string, kind: VariantKind, ownChange: Change): Variant => {
  const change = { ...base, ...ownChange };
  const comparedWith = change['data.wrongLabel']
    ? 'wrong-label-feedback-1'
    : cellId(1, 0, 8, change[placement]!);
  return { id, kind, change, comparedWith };
};

const cells: Variant[] = places.flatMap((where) =>
  [1, 0].flatMap((lambda) =>
    [0, 1].flatMap((b) =>
      [8, 0].map((w) =>
        variant(cellId(lambda, b, w, where), 'cell', {
          [feedback]: lambda,
          [told]: b,
          [consistency]: w,
          [placement]: where,
        }),
      ),
    ),
  ),
);

const controls: Variant[] = places.flatMap((where) => [
  variant(`shuffled-${where}`, 'shuffled', {
    'teacher.feedback.shuffled': true,
    [placement]: where,
  }),
  variant(`no-look-ahead-${where}`, 'noLookAhead', {
    'teacher.feedback.lookAhead': false,
    [placement]: where,
  }),
]);

const forms: Variant[] = [
  variant('sign-turned-round', 'signTurnedRound', { [feedback]: -1 }),
  ...(['sampled', 'argmax'] as const).flatMap((kind) => [
    variant(`per-example-${kind}`, 'perExample', {
      [form]: 'perExample',
      pseudoLabels: kind,
    }),
    ...(['dot', 'difference'] as const).flatMap((scalar) =>
      [1, 16, 128].map((lambda) =>
        variant(`${scalar}-${kind}-${lambda}`, 'oneNumber', {
          [form]: scalar,
          pseudoLabels: kind,
          [feedback]: lambda,
        }),
      ),
    ),
    variant(`told-${kind}`, 'toldByKind', {
      [feedback]: 0,
      [told]: 1,
      pseudoLabels: kind,
    }),
  ]),
];

const strengths: Variant[] = [
  ...[0.3, 2, 3, 10].map((lambda) => variant(`feedback-${lambda}`, 'feedback', { [feedback]: lambda })),
  ...places.flatMap((where) =>
    [0.1, 0.05, 0.02].map((b) =>
      variant(`told-${b}-${where}`, 'told', {
        [feedback]: 0,
        [told]: b,
        [placement]: where,
      }),
    ),
  ),
  ...([32, 64, 256, 512, 'all'] as const).map((size) => variant(`batch-${size}`, 'batch', { batch: size })),
];

const wrongLabel: Variant[] = [
  ...[1, 0.3, 2].map((lambda) =>
    variant(`wrong-label-feedback-${lambda}`, 'wrongLabel', {
      'data.wrongLabel': true,
      [feedback]: lambda,
    }),
  ),
  ...[1, 0.1, 0.05, 0.02].map((b) =>
    variant(`wrong-label-told-${b}`, 'wrongLabelTold', {
      'data.wrongLabel': true,
      [feedback]: 0,
      [told]: b,
    }),
  ),
];

export const groups = { cells, controls, forms, strengths, wrongLabel };
export type GroupId = keyof typeof groups;

export const factorial: readonly Variant[] = Object.values(groups).flat();

const byId = new Map(factorial.map((one) => [one.id, one]));

export const variantById = (id: string): Variant | undefined => byId.get(id);

/** The cell of these weights of feedback, labels and consistency. Undefined where they are none of the sixteen. */
export const cellAt = (lambda: number, b: number, w: number, where: Placement): Variant | undefined =>
  byId.get(cellId(lambda, b, w, where));

/** Settings with a variant's changes. They may not go together: `conflict` in settings says so. */
export const settingsOf = ({ change }: Variant, settings: Settings): Settings => withChange(settings, change);

/** λ = 0, b = 0, a = 0 and a teacher from scratch: no term and no weight has ever met a class. */
export const noClassInformation = (settings: Settings): boolean =>
  settings.teacher.feedback.weight === 0 &&
  settings.teacher.labels === 0 &&
  settings.student.labels === 0 &&
  settings.teacher.start === 'scratch';
