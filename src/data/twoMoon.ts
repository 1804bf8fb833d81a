/** The TwoMoon set (Pham et al., arXiv 2003.10580, section 3.1): 2,000 points, six labels, placements. */
import { draw, indexBelow, normal, streams, uniform, type Stream } from './random.ts';

/** 0 is class A, the upper moon; 1 is class B, the lower moon. */
export type Class = 0 | 1;

/** A labeled point, in the picture's coordinates. */
export interface Label {
  x: number;
  y: number;
  class: Class;
}

/** Points in the picture's coordinates with their true classes. `x` is [count][2], row-major. */
export interface Points {
  x: Float32Array;
  y: Uint8Array;
}

/** Where the six labels lie: at fixed fractions of a moon, around them, anywhere, or at its ends. */
export const placements = ['spaced', 'jittered', 'random', 'ends'] as const;
export type Placement = (typeof placements)[number];

/** How points are given to a network: scaled about the moons' middle, or as they are. */
export const inputs = ['scaled', 'raw'] as const;
export type Input = (typeof inputs)[number];

export interface TwoMoon {
  labels: Label[];
  /** The 1,994 others; their classes are for measuring only. */
  unlabeled: Points;
}

export const pointsPerMoon = 1000;
export const labelsPerMoon = 3;

/** Points whose class is hidden: 1,994. */
export const unlabeledCount = 2 * (pointsPerMoon - labelsPerMoon);

/** The part of the plane where labels may lie and regions are drawn. */
export const domain = { x: [-1.5, 2.5], y: [-1.19, 1.69] } as const;

/**
 * The 2,000 points and their six labels.
 *
 * @param noise standard deviation per coordinate, in the picture's units
 * @param wrongLabel one label, drawn by the seed, lies in the other moon
 */
export function twoMoon(seed: number, noise: number, placement: Placement, wrongLabel = false): TwoMoon {
  const all = moons(seed, streams.points, noise, pointsPerMoon);
  const chosen = [0, 1].flatMap((moon) =>
    placedIndices(seed, placement, moon).map((index) => index + moon * pointsPerMoon),
  );
  const labels = chosen.map((index) => labelAt(all, index));
  if (wrongLabel) moveOneToOtherMoon(seed, all, labels);
  const rest = Array.from(all.y.keys()).filter((index) => !chosen.includes(index));
  return { labels, unlabeled: select(all, rest) };
}

/** Points of the same moons and noise that no choice has touched, for measuring. */
export const freshPoints = (seed: number, noise: number, count = 10_000): Points =>
  moons(seed, streams.freshPoints, noise, count / 2);

/**
 * The same points as a network sees them: z = 2 · (x − (0.5, 0.25)), or z = x where `raw` (the paper says
 * nothing of it).
 */
export function networkInputs(x: ArrayLike<number>, input: Input): Float32Array {
  if (input === 'raw') return Float32Array.from(x);
  return Float32Array.from(x, (value, i) => 2 * (value - (i % 2 === 0 ? 0.5 : 0.25)));
}

/** The picture's coordinates of network inputs: `networkInputs` the other way. */
export function pictureOf(z: Float32Array, input: Input): Float32Array {
  if (input === 'raw') return z.slice();
  return z.map((value, i) => value / 2 + (i % 2 === 0 ? 0.5 : 0.25));
}

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
