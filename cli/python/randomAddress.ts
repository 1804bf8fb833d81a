/** Addresses as people make them, by number: a few settings changed, stars moved, here and there points of one's own. */
import { datasetIds } from '../../src/data/datasets.ts';
import { inputs, unknownClass, type Label } from '../../src/data/dataset.ts';
import { packed } from '../../src/data/packedPoints.ts';
import { draw, type Stream } from '../../src/data/random.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { defaultAddress, type Address } from '../../src/settings/address.ts';
import { roundedLabel } from '../../src/settings/labelsText.ts';
import { valueAt, withValue, type Path, type ValueAt } from '../../src/settings/paths.ts';
import {
  activations,
  conflict,
  feedbackForms,
  pseudoLabelKinds,
  teacherKinds,
  type MethodId,
  type Settings,
} from '../../src/settings/settings.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { ours } from '../../src/settings/presets.ts';

/** Stream of the addresses: no run draws from it. */
const stream = 99 as Stream;

/** What a change may be; a default that stands in a list comes as often as the others. */
const choices: { [P in Path]?: readonly ValueAt<P>[] } = {
  'data.set': datasetIds,
  'data.pointsPerClass': [200, 1000],
  'data.labelsPerClass': [1, 3, 6],
  'data.gap': [0.3, 0.5],
  'data.noise': [0.05, 0.1, 0.15],
  'data.placement': ['spaced', 'jittered', 'random'],
  'data.wrongLabel': [false, true],
  'data.input': inputs,
  'network.hidden': [[8, 8], [4], [6, 5, 4], [16, 16]],
  'network.activation': activations,
  'network.initialization': ['xavier', 'paper'],
  'network.gain': [1, 2],
  steps: [600, 1500, 3000],
  batch: [64, 128, 'all'],
  pseudoLabels: pseudoLabelKinds,
  pseudoLabelThreshold: [0.5, 0.8],
  'student.learningRate': [0.3, 1],
  'student.labels': [0, 0.5],
  'student.consistency.weight': [0, 2],
  'teacher.learningRate': [0.3, 1],
  'teacher.labels': [0, 0.5],
  'teacher.start': ['scratch', 'supervised'],
  'teacher.decay': [0.9, 0.99],
  'teacher.feedback.form': feedbackForms,
  'teacher.feedback.weight': [0.5, 1, 3],
  'teacher.feedback.lookAhead': [true, false],
  'teacher.feedback.shuffled': [false, true],
  'teacher.consistency.weight': [2, 8],
  'teacher.consistency.deviation': [0.1, 0.2],
  'teacher.consistency.threshold': [0.5, 0.8],
  'teacher.consistency.temperature': [0, 0.5, 1],
  'yours.teacher.kind': teacherKinds,
  'yours.teacher.start': ['scratch', 'supervised', 'student'],
  'yours.teacher.rounds': [1, 2],
  'yours.student.labels': [0, 1],
  'yours.student.consistency.weight': [0, 2],
  'yours.pseudoLabels.kind': ['none', ...pseudoLabelKinds],
  'yours.pseudoLabels.noisedInputs': [false, true],
  'yours.teacher.labels': [0, 0.5],
  'yours.teacher.feedback.form': feedbackForms,
  'yours.teacher.consistency.weight': [2, 8],
};

/**
 * @param number of the address; the same one makes the same
 * @param changes how many settings are changed at most, besides seeds and stars
 */
export function randomAddress(method: MethodId, number: number, changes: number): Address {
  let at = 0;
  const next = (count: number) => draw(number, stream, method.length, at++)[0] % count;
  let settings = withValue(withValue(ours, 'data.seed', next(1000)), 'network.seed', next(1000));
  const paths = Object.keys(choices) as Path[];
  // A step of the row Yours is of all its settings; of the others few matter to a method.
  const wanted = method === 'yours' ? paths : paths.filter((path) => !path.startsWith('yours.'));
  for (let left = changes; left > 0; left--) {
    const path = wanted[next(wanted.length)]!;
    const values = choices[path] as readonly ValueAt<Path>[];
    const changed = withValue(settings, path, values[next(values.length)] as never);
    if (conflict(changed) === null) settings = changed;
  }
  if (changes > 0 && next(5) === 0) settings = withOwnPoints(settings);
  const labels = next(2) === 0 ? movedLabels(settings, next) : null;
  return { ...defaultAddress, view: method, compare: defaultAddress.compare, settings, labels };
}

/** Points of two moons with other noise, every other one's class forgotten. */
function withOwnPoints(settings: Settings): Settings {
  const { x, y } = twoMoon.sample({ ...settings.data, noise: 0.12, placement: 'spaced' }).unlabeled;
  const few = Array.from(y.keys()).filter((i) => i % 5 === 0);
  const text = packed({
    x: Float32Array.from(few.flatMap((i) => [x[2 * i]!, x[2 * i + 1]!])),
    y: Uint8Array.from(few, (i) => (i % 2 === 0 ? y[i]! : unknownClass)),
  });
  return withValue(settings, 'data.points', text);
}

/** One star lies elsewhere. */
function movedLabels(settings: Settings, next: (count: number) => number): Label[] {
  const { labels } = datasetOf(settings).sample(settings.data);
  const index = next(labels.length);
  return labels.map((label, i) =>
    roundedLabel(
      i === index ? { ...label, x: label.x + next(100) / 400, y: label.y - next(100) / 500 } : label,
    ),
  );
}

/** What an address changes, in words of the address. */
export const changesOf = ({ settings }: Address): string =>
  (Object.keys(choices) as Path[])
    .filter((path) => String(valueAt(settings, path)) !== String(valueAt(ours, path)))
    .map((path) => `${path}=${String(valueAt(settings, path))}`)
    .join(' ');
