/**
 * A data set of given points: of each the class is known, or not.
 *
 * Where some have none and at most 64 have one, those 64 are the labels: nobody knows the classes of the others, and
 * nothing can be judged. Else labels are drawn by seed from the points whose class is known, as many a class as asked,
 * and the others that are known judge.
 */
import { maxLabels, type Dataset, type Label, type Points } from './dataset.ts';
import { labelAt, without } from './drawnSet.ts';
import { draw, indexBelow, streams } from './random.ts';
import { inputsAbout } from './inputsAbout.ts';
import { domain, middle } from './ownDomain.ts';
import { unpacked } from './packedPoints.ts';

/** Throws for a text that is none. */
export function ownSet(text: string, labelsPerClass: number): Dataset {
  const all = unpacked(text);
  if (!all) throw new Error('These are no points.');
  const known = [0, 1].map((side) => Array.from(all.y.keys()).filter((i) => all.y[i] === side));
  const knownCount = known[0]!.length + known[1]!.length;
  const given = knownCount < all.y.length && knownCount <= maxLabels;
  const counts = given ? known.map((side) => side.length) : drawnCounts(known, labelsPerClass, all.y.length);
  const labelCount = counts[0]! + counts[1]!;
  const chosen = (seed: number) =>
    given ? known.flat() : known.flatMap((side, i) => drawnFrom(side, counts[i]!, seed, i));
  return {
    domain,
    placements: ['random'],
    drawsLabels: !given && knownCount > 0,
    labelCount,
    unlabeledCount: all.y.length - labelCount,
    judgedCount: knownCount - labelCount,
    freshCount: 0,
    sample({ seed, wrongLabel }) {
      const indices = chosen(seed);
      const labels = indices.map((index) => exactly(labelAt(all, index)));
      if (wrongLabel) moveOneToOtherClass(seed, all, labels, known);
      return { labels, unlabeled: without(all, indices) };
    },
    fresh: () => ({ x: new Float32Array(0), y: new Uint8Array(0) }),
    ...inputsAbout(middle),
  };
}

/** How many of each class; one fewer where no point would be left to learn from. */
function drawnCounts(known: readonly number[][], labelsPerClass: number, all: number): number[] {
  const counts = known.map((side) => Math.min(labelsPerClass, side.length));
  const larger = known[1]!.length > known[0]!.length ? 1 : 0;
  const count = counts[0]! + counts[1]!;
  if (count === all) counts[larger]!--;
  return counts;
}

/** Distinct ones, in the order drawn. */
function drawnFrom(indices: readonly number[], count: number, seed: number, side: number): number[] {
  const left = [...indices];
  return Array.from({ length: count }, (_, k) => {
    const at = indexBelow(draw(seed, streams.placement, side, k)[0], left.length);
    return left.splice(at, 1)[0]!;
  });
}

/** Thousandths as a number has them, not as float32 does: so an address gives back the very same. */
const exactly = ({ x, y, class: side }: Label): Label => ({
  x: Math.round(1000 * x) / 1000,
  y: Math.round(1000 * y) / 1000,
  class: side,
});

function moveOneToOtherClass(seed: number, all: Points, labels: Label[], known: readonly number[][]): void {
  const [which, where] = draw(seed, streams.wrongLabel, 0, 0);
  const label = labels[indexBelow(which, labels.length)];
  const others = label ? known[1 - label.class]! : [];
  if (!label || others.length === 0) return;
  const { x, y } = exactly(labelAt(all, others[indexBelow(where, others.length)]!));
  Object.assign(label, { x, y });
}
