/**
 * Which part does the work? Meta Pseudo Labels with its parts switched on and off, on paired seeds.
 *
 * λ feedback, b the teacher's own training on the stars, w consistency; a star is one of the six labeled points.
 * Source: METHOD, What was measured.
 */
import { withChange, type Change } from '../../settings/paths.ts';
import { conflict, type Settings } from '../../settings/settings.ts';

/** One line of the table: a name and what it changes in the settings it is given. */
export interface Variant {
  id: string;
  name: string;
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

const cellId = (lambda: number, b: number, w: number, where: string) =>
  `feedback-${lambda}-labels-${b}-consistency-${w}-${where}`;

const variant = (id: string, name: string, ownChange: Change): Variant => {
  const change = { ...base, ...ownChange };
  const comparedWith = change['data.wrongLabel']
    ? 'wrong-label-feedback-1'
    : cellId(1, 0, 8, String(change[placement]));
  return { id, name, change, comparedWith };
};

const cells: Variant[] = places.flatMap((where) =>
  [1, 0].flatMap((lambda) =>
    [0, 1].flatMap((b) =>
      [8, 0].map((w) =>
        variant(cellId(lambda, b, w, where), `λ = ${lambda}, b = ${b}, w = ${w}, stars ${where}`, {
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
  variant(`shuffled-${where}`, `feedback shuffled among the batch’s points, stars ${where}`, {
    'teacher.feedback.shuffled': true,
    [placement]: where,
  }),
  variant(`no-look-ahead-${where}`, `feedback without looking ahead, stars ${where}`, {
    'teacher.feedback.lookAhead': false,
    [placement]: where,
  }),
]);

const forms: Variant[] = [
  variant('sign-turned-round', 'the feedback’s sign turned round, λ = −1', { [feedback]: -1 }),
  ...(['sampled', 'argmax'] as const).flatMap((kind) => [
    variant(`per-example-${kind}`, `per-example feedback on ${kind} pseudo labels`, {
      [form]: 'perExample',
      pseudoLabels: kind,
    }),
    ...(['dot', 'difference'] as const).flatMap((scalar) =>
      [1, 16, 128].map((lambda) =>
        variant(`${scalar}-${kind}-${lambda}`, `${scalar} feedback on ${kind} pseudo labels, λ = ${lambda}`, {
          [form]: scalar,
          pseudoLabels: kind,
          [feedback]: lambda,
        }),
      ),
    ),
    variant(`told-${kind}`, `no feedback, b = 1, ${kind} pseudo labels`, {
      [feedback]: 0,
      [told]: 1,
      pseudoLabels: kind,
    }),
  ]),
];

const strengths: Variant[] = [
  ...[0.3, 2, 3, 10].map((lambda) => variant(`feedback-${lambda}`, `λ = ${lambda}`, { [feedback]: lambda })),
  ...places.flatMap((where) =>
    [0.1, 0.05, 0.02].map((b) =>
      variant(`told-${b}-${where}`, `no feedback, b = ${b}, stars ${where}`, {
        [feedback]: 0,
        [told]: b,
        [placement]: where,
      }),
    ),
  ),
  ...([32, 64, 256, 512, 'all'] as const).map((size) =>
    variant(`batch-${size}`, size === 'all' ? 'all points in the batch' : `batch ${size}`, { batch: size }),
  ),
];

const wrongLabel: Variant[] = [
  ...[1, 0.3, 2].map((lambda) =>
    variant(`wrong-label-feedback-${lambda}`, `one star wrong, λ = ${lambda}`, {
      'data.wrongLabel': true,
      [feedback]: lambda,
    }),
  ),
  ...[1, 0.1, 0.05, 0.02].map((b) =>
    variant(`wrong-label-told-${b}`, `one star wrong, no feedback, b = ${b}`, {
      'data.wrongLabel': true,
      [feedback]: 0,
      [told]: b,
    }),
  ),
];

export const groups = { cells, controls, forms, strengths, wrongLabel };
export type GroupId = keyof typeof groups;

export const factorial: readonly Variant[] = Object.values(groups).flat();

/** Settings with a variant's changes. Throws where they do not go together. */
export function settingsOf({ id, change }: Variant, settings: Settings): Settings {
  const changed = withChange(settings, change);
  const reason = conflict(changed);
  if (reason) throw new Error(`${id}: ${reason}`);
  return changed;
}

/** λ = 0, b = 0, a = 0 and a teacher from scratch: no term and no weight has ever met a class. */
export const noClassInformation = (settings: Settings): boolean =>
  settings.teacher.feedback.weight === 0 &&
  settings.teacher.labels === 0 &&
  settings.student.labels === 0 &&
  settings.teacher.start === 'scratch';
