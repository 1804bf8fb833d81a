/**
 * Counter-based randomness: a draw is a pure function of (seed, stream, step, index), so that every engine
 * draws the same numbers in whatever order it computes them.
 *
 * Source: Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", 2011). Only 32-bit additions, rotations and xors: the same bits in TypeScript, WebAssembly, WGSL.
 */

/** What a draw is for. Streams never share numbers. */
export const streams = {
  points: 1,
  placement: 2,
  wrongLabel: 3,
  freshPoints: 4,
  studentWeights: 5,
  teacherWeights: 6,
  batch: 7,
  noise: 8,
  shuffle: 9,
  bootstrap: 10,
} as const;

export type Stream = (typeof streams)[keyof typeof streams];

const rotations = [13, 15, 26, 6, 17, 29, 16, 24];
const parity = 0x1bd11bda;

/**
 * Two words of 32 random bits.
 *
 * @param seed unsigned 32-bit
 * @param step unsigned 32-bit; 0 where nothing steps
 * @param index unsigned 32-bit; the place within a step
 */
export function draw(seed: number, stream: Stream, step: number, index: number): [number, number] {
  const keys = [seed | 0, stream | 0, parity ^ seed ^ stream];
  let a = (step + keys[0]!) | 0;
  let b = (index + keys[1]!) | 0;
  for (let round = 0; round < 20; round++) {
    const rotation = rotations[round % 8]!;
    a = (a + b) | 0;
    b = ((b << rotation) | (b >>> (32 - rotation))) ^ a;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      a = (a + keys[injection % 3]!) | 0;
      b = (b + keys[(injection + 1) % 3]! + injection) | 0;
    }
  }
  return [a >>> 0, b >>> 0];
}

/** A word as a number in [0, 1): its upper 24 bits, exact in float32. */
export const uniform = (word: number): number => (word >>> 8) / 2 ** 24;

/** A word as an index below `count`; its bias, count / 2³², is far below anything measured here. */
export const indexBelow = (word: number, count: number): number => word % count;

/** How many equally likely levels a normal draw has: its word's upper 12 bits choose one. */
export const normalLevels = 4096;

/** A word as a draw from N(0, 1), float32. */
export const normal = (word: number): number => normalTable[word >>> 20]!;

/**
 * The normal distribution's quantiles at the middles of 4,096 equal slices, scaled to variance 1.
 *
 * Engines look draws up here, since the logarithms and cosines of GPUs differ in their last bits and these
 * numbers must not.
 */
export const normalTable: Float32Array = normalQuantiles(normalLevels);

function normalQuantiles(count: number): Float32Array {
  const upper = Array.from({ length: count / 2 }, (_, i) => (count / 2 + i + 0.5) / count);
  let z = 0;
  const half = upper.map((u) => (z = quantileNear(u, z)));
  const scale = 1 / Math.sqrt(half.reduce((sum, q) => sum + q * q, 0) / half.length);
  return Float32Array.from({ length: count }, (_, i) =>
    i < count / 2 ? -half[count / 2 - 1 - i]! * scale : half[i - count / 2]! * scale,
  );
}

/** The z with Φ(z) = u, by Newton's method from a z nearby. */
function quantileNear(u: number, z: number): number {
  for (let iteration = 0; iteration < 20; iteration++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z += (u - cumulative(z, density)) / density;
  }
  return z;
}

/** Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/15 + …): Marsaglia, "Evaluating the normal distribution", 2004. */
function cumulative(z: number, density: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + density * sum;
}
