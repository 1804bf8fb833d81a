/** The data of a run, as its networks see them. */
import type { Label, Points } from '../../data/dataset.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Labeled } from '../engines/engine.ts';

/** Points as a network sees them: z, [count][2] row-major, and their classes [count]. */
export interface Inputs {
  x: Float32Array;
  y: Uint8Array;
}

/** The data of one seed: reusable by every method and every set of labels. */
export interface Data {
  /** Where the placement puts them. */
  labels: Label[];
  /** Their classes are for measuring only; not of each is it known. */
  unlabeled: Inputs;
  /** Points that no choice has touched; made when first asked for. */
  readonly fresh: Inputs;
}

export function dataOf(settings: Settings): Data {
  const { data } = settings;
  const dataset = datasetOf(settings);
  const { labels, unlabeled } = dataset.sample(data);
  const inputs = ({ x, y }: Points): Inputs => ({ x: dataset.networkInputs(x, data.input), y });
  let fresh: Inputs | null = null;
  return {
    labels,
    unlabeled: inputs(unlabeled),
    get fresh() {
      return (fresh ??= inputs(dataset.fresh(data)));
    },
  };
}

export const labeledOf = (labels: readonly Label[], settings: Settings): Labeled => ({
  x: datasetOf(settings).networkInputs(
    labels.flatMap(({ x, y }) => [x, y]),
    settings.data.input,
  ),
  y: Uint8Array.from(labels, (label) => label.class),
});
