/** The TwoMoon set (Pham et al., arXiv 2003.10580, section 3.1): 2,000 points, six of them labeled. */
import { placements, type Class, type Dataset, type Label, type Placement, type Points } from './dataset.ts';
import { draw, indexBelow, normal, streams, uniform, type Stream } from './random.ts';

const pointsPerMoon = 1000;
const labelsPerMoon = 3;

/** Class 0 is the upper moon, class 1 the lower one. */
export const twoMoon: Dataset = {
  domain: { x: [-1.5, 2.5], y: [-1.19, 1.69] },
  placements,
  labelsPerClass: labelsPerMoon,
  unlabeledCount: 2 * (pointsPerMoon - labelsPerMoon),
  freshCount: 10_000,
  sample({ seed, noise, placement, wrongLabel }) {
    const all = moons(seed, streams.points, noise, pointsPerMoon);
    const chosen = [0, 1].flatMap((moon) =>
      placedIndices(seed, placement, moon).map((index) => index + moon * pointsPerMoon),
    );
    const labels = chosen.map((index) => labelAt(all, index));
    if (wrongLabel) moveOneToOtherMoon(seed, all, labels);
    const rest = Array.from(all.y.keys()).filter((index) => !chosen.includes(index));
    return { labels, unlabeled: select(all, rest) };
  },
  fresh: ({ seed, noise }, count = twoMoon.freshCount) => moons(seed, streams.freshPoints, noise, count / 2),
  /** z = 2 · (x − (0.5, 0.25)), or z = x where `raw`: the paper says nothing of it. */
  networkInputs: (x, input) =>
    input === 'raw'
      ? Float32Array.from(x)
      : Float32Array.from(x, (value, i) => 2 * (value - (i % 2 === 0 ? 0.5 : 0.25))),
  pictureOf: (z, input) =>
    input === 'raw' ? z.slice() : z.map((value, i) => value / 2 + (i % 2 === 0 ? 0.5 : 0.25)),
};

function moons(seed: number, stream: Stream, noise: number, perMoon: number): Points {
  const x = new Float32Array(4 * perMoon);
  const y = new Uint8Array(2 * perMoon);
  for (let i = 0; i < 2 * perMoon; i++) {
    const moon = i < perMoon ? 0 : 1;
    const t = (Math.PI * (i % perMoon)) / (perMoon - 1);
    const [horizontal, vertical] = draw(seed, stream, 0, i);
    x[2 * i] = (moon === 0 ? Math.cos(t) : 1 - Math.cos(t)) + noise * normal(horizontal);
    x[2 * i + 1] = (moon === 0 ? Math.sin(t) : 0.5 - Math.sin(t)) + noise * normal(vertical);
    y[i] = moon;
  }
  return { x, y };
}

/** The point nearest to a fraction of its moon, half up. */
const atFraction = (fraction: number): number => Math.floor((pointsPerMoon - 1) * fraction + 0.5);

/** Three indices within a moon, distinct. */
function placedIndices(seed: number, placement: Placement, moon: number): number[] {
  const spaced = [1 / 6, 1 / 2, 5 / 6];
  const word = (k: number) => draw(seed, streams.placement, moon, k)[0];
  if (placement === 'spaced') return spaced.map(atFraction);
  if (placement === 'ends') return [0.02, 0.5, 0.98].map(atFraction);
  if (placement === 'jittered')
    return spaced.map((fraction, k) => atFraction(fraction + (2 * uniform(word(k)) - 1) / 6));
  const indices = new Set<number>();
  for (let k = 0; indices.size < labelsPerMoon; k++) indices.add(indexBelow(word(k), pointsPerMoon));
  return [...indices];
}

const labelAt = (points: Points, index: number): Label => ({
  x: points.x[2 * index]!,
  y: points.x[2 * index + 1]!,
  class: points.y[index] as Class,
});

function moveOneToOtherMoon(seed: number, all: Points, labels: Label[]): void {
  const [which, where] = draw(seed, streams.wrongLabel, 0, 0);
  const label = labels[indexBelow(which, labels.length)]!;
  const moon = 1 - label.class;
  const place = labelAt(all, moon * pointsPerMoon + indexBelow(where, pointsPerMoon));
  Object.assign(label, { x: place.x, y: place.y });
}

const select = (points: Points, indices: number[]): Points => ({
  x: Float32Array.from(indices.flatMap((i) => [points.x[2 * i]!, points.x[2 * i + 1]!])),
  y: Uint8Array.from(indices, (i) => points.y[i]!),
});
