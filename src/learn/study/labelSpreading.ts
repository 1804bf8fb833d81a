/**
 * Label Spreading: a baseline without a network (Zhou, Bousquet, Lal, Weston, Schölkopf, "Learning with local
 * and global consistency", 2004).
 *
 * W affinity, D its row sums, S = D^(−1/2) W D^(−1/2), Y first labels, F beliefs, α the share taken from
 * neighbors. W joins each point with its 10 nearest, either way round, with weight 1: the paper's Gaussian
 * affinity with a graph that is sparse. α = 0.99 as in the paper.
 */
import type { Labeled } from '../engines/engine.ts';

const neighborCount = 10;
const alpha = 0.99;
const tolerance = 1e-9;

/**
 * Probability of class 1 at each unlabeled and each fresh point; 0.5 where no label reaches.
 *
 * A fresh point, outside the graph, takes the mean belief of its 10 nearest (Delalleau, Bengio, Le Roux 2005).
 *
 * @param unlabeled z, [N][2]; `fresh` likewise
 */
export function labelSpreading(
  labeled: Labeled,
  unlabeled: Float32Array,
  fresh: Float32Array,
): { unlabeled: Float32Array; fresh: Float32Array } {
  const points = Float32Array.from([...labeled.x, ...unlabeled]);
  const graph = normalized(symmetric(nearest(points, points, true)));
  const F = spread(graph, labeled.y);
  const size = neighborCount;
  const around = nearest(fresh, points, false).map((list) =>
    [0, 1].map((side) => list.reduce((sum, j) => sum + F[side]![j]! / size, 0)),
  );
  const inGraph = Array.from(F[0]!.keys(), (i) => [F[0]![i]!, F[1]![i]!]);
  return {
    unlabeled: Float32Array.from(inGraph.slice(labeled.y.length), probability),
    fresh: Float32Array.from(around, probability),
  };
}

const probability = ([zero = 0, one = 0]: number[]): number => (zero + one > 0 ? one / (zero + one) : 0.5);

/** Indices of the nearest points of `among` to each of `points`, nearest first; ties by index. */
function nearest(points: Float32Array, among: Float32Array, skipSelf: boolean): number[][] {
  return Array.from({ length: points.length / 2 }, (_, i) =>
    nearestTo(points[2 * i]!, points[2 * i + 1]!, among, skipSelf ? i : -1),
  );
}

function nearestTo(x: number, y: number, among: Float32Array, skipped: number): number[] {
  const found: number[] = [];
  const distances: number[] = [];
  let farthest = Infinity;
  for (let j = 0; j < among.length / 2; j++) {
    const dx = among[2 * j]! - x;
    const dy = among[2 * j + 1]! - y;
    const distance = dx * dx + dy * dy;
    if (distance >= farthest || j === skipped) continue;
    let place = found.length;
    while (place > 0 && distances[place - 1]! > distance) place--;
    found.splice(place, 0, j);
    distances.splice(place, 0, distance);
    if (found.length > neighborCount) {
      found.pop();
      distances.pop();
    }
    if (found.length === neighborCount) farthest = distances[neighborCount - 1]!;
  }
  return found;
}

/** W as lists of neighbors: joined where either is among the other's nearest. */
function symmetric(lists: number[][]): number[][] {
  const joined = lists.map((list) => new Set(list));
  lists.forEach((list, i) => list.forEach((j) => joined[j]!.add(i)));
  return joined.map((set) => [...set].sort((a, b) => a - b));
}

/** S, row by row: the entries of row i lie from `begin[i]` to `begin[i + 1]`. */
interface Graph {
  begin: Uint32Array;
  neighbors: Uint32Array;
  weights: Float64Array;
}

/** S_ij = W_ij / √(D_i D_j) */
function normalized(lists: number[][]): Graph {
  const begin = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (begin[i + 1] = begin[i]! + list.length));
  const weights = lists.flatMap((list) => list.map((j) => 1 / Math.sqrt(list.length * lists[j]!.length)));
  return { begin, neighbors: Uint32Array.from(lists.flat()), weights: Float64Array.from(weights) };
}

/** F ← α S F + (1 − α) Y, class by class, until nothing moves. The labeled points come first. */
function spread(graph: Graph, classes: Uint8Array): Float64Array[] {
  const count = graph.begin.length - 1;
  return [0, 1].map((side) => {
    const Y = Float64Array.from({ length: count }, (_, i) => Number(classes[i] === side));
    let F: Float64Array = Y;
    for (let change = Infinity; change > tolerance;) {
      const next = spreadOnce(graph, F, Y);
      change = next.reduce((largest, value, i) => Math.max(largest, Math.abs(value - F[i]!)), 0);
      F = next;
    }
    return F;
  });
}

function spreadOnce({ begin, neighbors, weights }: Graph, F: Float64Array, Y: Float64Array): Float64Array {
  return F.map((_, i) => {
    let sum = 0;
    for (let k = begin[i]!; k < begin[i + 1]!; k++) sum += weights[k]! * F[neighbors[k]!]!;
    return alpha * sum + (1 - alpha) * Y[i]!;
  });
}
