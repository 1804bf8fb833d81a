/** A data set whose points are drawn: around a shape for each class, as many of the one as of the other. */
import type { Class, Dataset, Label, Placement, Points, Sizes } from './dataset.ts';
import { inputsAbout } from './inputsAbout.ts';
import { draw, indexBelow, normal, streams, uniform, type Stream } from './random.ts';
import { domainOf, type Shape } from './shape.ts';

export function drawnSet(shape: Shape, { pointsPerClass, labelsPerClass, gap }: Sizes): Dataset {
  const drawn = (seed: number, stream: Stream, noise: number, perClass: number) =>
    pointsAround(shape, gap, { seed, stream, noise, perClass });
  const freshCount = 10_000;
  const unlabeledCount = 2 * (pointsPerClass - labelsPerClass);
  return {
    domain: domainOf(shape),
    placements: shape.placements,
    drawsLabels: true,
    labelCount: 2 * labelsPerClass,
    unlabeledCount,
    judgedCount: unlabeledCount,
    freshCount,
    sample({ seed, noise, placement, wrongLabel }) {
      const all = drawn(seed, streams.points, noise, pointsPerClass);
      const chosen = [0, 1].flatMap((side) =>
        placedIndices(seed, placement, side, { pointsPerClass, labelsPerClass }).map(
          (index) => index + side * pointsPerClass,
        ),
      );
      const labels = chosen.map((index) => labelAt(all, index));
      if (wrongLabel) moveOneToOtherClass(seed, all, labels);
      return { labels, unlabeled: without(all, chosen) };
    },
    fresh: ({ seed, noise }, count = freshCount) => drawn(seed, streams.freshPoints, noise, count / 2),
    ...inputsAbout(shape.middle),
  };
}

/** What is drawn: which numbers, how noisy, how many a class. */
interface Drawing {
  seed: number;
  stream: Stream;
  noise: number;
  perClass: number;
}

function pointsAround(shape: Shape, gap: number, { seed, stream, noise, perClass }: Drawing): Points {
  const x = new Float32Array(4 * perClass);
  const y = new Uint8Array(2 * perClass);
  const spread = shape.width === undefined ? noise : Math.hypot(shape.width, noise);
  for (let i = 0; i < 2 * perClass; i++) {
    const side = i < perClass ? 0 : 1;
    const [placeX, placeY] = shape.place(side, i % perClass, perClass - 1, gap);
    const [horizontal, vertical] = draw(seed, stream, 0, i);
    x[2 * i] = placeX + spread * normal(horizontal);
    x[2 * i + 1] = placeY + noise * normal(vertical);
    y[i] = side;
  }
  return { x, y };
}

/** Indices within a class, distinct; in order along its shape, but where they are random. */
function placedIndices(
  seed: number,
  placement: Placement,
  side: number,
  { pointsPerClass, labelsPerClass }: Pick<Sizes, 'pointsPerClass' | 'labelsPerClass'>,
): number[] {
  const word = (k: number) => draw(seed, streams.placement, side, k)[0];
  const indices = new Set<number>();
  if (placement === 'random') {
    for (let k = 0; indices.size < labelsPerClass; k++) indices.add(indexBelow(word(k), pointsPerClass));
    return [...indices];
  }
  for (let k = 0; k < labelsPerClass; k++) {
    const fraction = fractionOf(placement, k, labelsPerClass, word(k));
    // The point nearest to a fraction of its shape, half up; of one that is taken, the next.
    let index = Math.floor((pointsPerClass - 1) * fraction + 0.5);
    while (indices.has(index)) index = (index + 1) % pointsPerClass;
    indices.add(index);
  }
  return [...indices];
}

/** How far along its shape label k of so many lies: in the middle of its part, anywhere in that, or from end to end. */
function fractionOf(placement: Exclude<Placement, 'random'>, k: number, count: number, word: number): number {
  const middle = (2 * k + 1) / (2 * count);
  if (placement === 'spaced' || (count === 1 && placement === 'ends')) return middle;
  return placement === 'ends'
    ? 0.02 + (0.96 * k) / (count - 1)
    : middle + (2 * uniform(word) - 1) / (2 * count);
}

export const labelAt = (points: Points, index: number): Label => ({
  x: points.x[2 * index]!,
  y: points.x[2 * index + 1]!,
  class: points.y[index] as Class,
});

function moveOneToOtherClass(seed: number, all: Points, labels: Label[]): void {
  const [which, where] = draw(seed, streams.wrongLabel, 0, 0);
  const label = labels[indexBelow(which, labels.length)]!;
  const perClass = all.y.length / 2;
  const place = labelAt(all, (1 - label.class) * perClass + indexBelow(where, perClass));
  Object.assign(label, { x: place.x, y: place.y });
}

/** All points but some. */
export function without({ x, y }: Points, indices: readonly number[]): Points {
  const left = new Set(indices);
  const kept = { x: new Float32Array(x.length - 2 * left.size), y: new Uint8Array(y.length - left.size) };
  let at = 0;
  for (let i = 0; i < y.length; i++) {
    if (left.has(i)) continue;
    kept.x.set(x.subarray(2 * i, 2 * i + 2), 2 * at);
    kept.y[at++] = y[i]!;
  }
  return kept;
}
