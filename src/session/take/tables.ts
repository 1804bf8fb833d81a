/** The numbers of a run as tables: its points, its curves, and what each method is made of. */
import { unknownClass, type Label, type Sample } from '../../data/dataset.ts';
import type { CsvValue, Table } from '../../data/csvText.ts';
import { logits, probability } from '../../learn/derivatives.ts';
import { asYours } from '../../learn/methods/asYours.ts';
import type { Measurement } from '../../learn/run/measure.ts';
import { networkOf } from '../../learn/network.ts';
import { passesPerStep } from '../../learn/study/passesPerStep.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { formatValue } from '../../settings/fields.ts';
import { paths, valueAt, type Path } from '../../settings/paths.ts';
import { methodIds, type MethodId, type Settings } from '../../settings/settings.ts';
import type { Frame } from '../../worker/protocol.ts';

const letters = ['A', 'B', null] as const;

/**
 * A row a point, stars first: where it lies, its true class (of a star: not told) or its label, and each network's
 * probability of class B there, of which more than ½ is its answer.
 */
export function pointsTable(settings: Settings, { unlabeled }: Sample, { labels, methods }: Frame): Table {
  const places = [...labels.flatMap(({ x, y }) => [x, y]), ...unlabeled.x];
  const inputs = datasetOf(settings).networkInputs(places, settings.data.input);
  const networks = methods.flatMap(({ method, student, teacher }) => [
    { name: method as string, parameters: student.parameters },
    ...(teacher ? [{ name: `${method}.teacher`, parameters: teacher.parameters }] : []),
  ]);
  const answers = networks.map(({ parameters }) =>
    logits(networkOf(settings), parameters, inputs).map(probability),
  );
  const rowOf = (i: number, side: number, star: Label | undefined): CsvValue[] => [
    tidy(places[2 * i]!),
    tidy(places[2 * i + 1]!),
    star ? null : letters[Math.min(side, unknownClass)]!,
    star ? letters[star.class] : null,
    ...answers.map((answer) => tidy(answer[i]!)),
  ];
  return {
    columns: ['x', 'y', 'class', 'label', ...networks.map(({ name }) => name)],
    rows: [
      ...labels.map((label, i) => rowOf(i, unknownClass, label)),
      ...Array.from(unlabeled.y, (side, i) => rowOf(labels.length + i, side, undefined)),
    ],
  };
}

/** Nine digits say all of a float32. */
const float32 = (value: number | null): number | null => value && Number(value.toPrecision(9));

/** Six decimals: a float32 has no more to say of such numbers. */
const tidy = (value: number): number => Math.round(1e6 * value) / 1e6;

const losses = ['labeledBefore', 'labeledAfter', 'pseudoLabel', 'consistency'] as const;

/** A row a method and measured step. Accuracies 0 to 1, losses as natural logarithms; empty: there is none. */
export const curveTable = (
  methods: readonly MethodId[],
  measured: (method: MethodId) => readonly Measurement[],
): Table => ({
  columns: ['method', 'step', 'accuracy', 'teacherAccuracy', ...losses],
  rows: methods.flatMap((method) =>
    measured(method).map((one) => [
      method,
      one.step,
      one.accuracy,
      one.teacherAccuracy,
      ...losses.map((loss) => float32(one.losses[loss])),
    ]),
  ),
});

const terms = paths.filter((path): path is Extract<Path, `yours.${string}`> => path.startsWith('yours.'));

/** A row a method, in the terms of the row Yours, and what a step costs in passes. */
export const methodsTable = (settings: Settings): Table => ({
  columns: ['method', ...terms.map((path) => path.slice('yours.'.length)), 'passesPerStep'],
  rows: methodIds.map((method) => {
    const row = { ...settings, yours: asYours(method, settings) };
    return [method, ...terms.map((path) => formatValue(valueAt(row, path))), passesPerStep(method, settings)];
  }),
});
