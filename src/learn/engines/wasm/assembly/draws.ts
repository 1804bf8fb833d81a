/** What a step draws, bit for bit as learn/draws.ts: its batch, the noise, u, the permutation. */
import { COLUMNS, PseudoLabels, ROW, Run, paddedPoints } from './run.ts';
import { threefry } from './threefry.ts';

// data/random.ts, streams
const BATCH: u32 = 7;
const NOISE: u32 = 8;
const SHUFFLE: u32 = 9;

/** Two words for each of four points. */
const words = memory.data(32, 16);

export function drawBatch(run: Run): void {
  const points = paddedPoints(run.batch);
  const sampled = run.pseudoLabels === PseudoLabels.Sampled;
  for (let i = 0; i < points; i += 4) {
    // Blocks of two rows: z₁ of 64 points, then z₂ of them.
    const place = <usize>(i / COLUMNS) * 2 * ROW + <usize>(i % COLUMNS) * 4;
    const indices = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3));
    if (!run.allPoints || sampled) threefry(run.seed, BATCH, run.step, indices, words);
    drawInputs(run, i, run.clean + place);
    // u = (upper 24 bits) / 2²⁴
    if (sampled)
      v128.store(
        run.uniforms + <usize>i * 4,
        f32x4.mul(
          f32x4.convert_i32x4_u(i32x4.shr_u(v128.load(words, 16), 8)),
          f32x4.splat(5.9604644775390625e-8),
        ),
      );
    if (run.noise) addNoise(run, indices, run.clean + place, run.noisy + place);
  }
  if (run.shuffled) drawPermutation(run);
}

/** The points that the first words choose, or those in order; beyond the last, any. */
function drawInputs(run: Run, i: i32, out: usize): void {
  for (let lane = 0; lane < 4; lane++) {
    const word = run.allPoints ? i + lane : load<u32>(words + <usize>lane * 4);
    const point = run.unlabeled + <usize>(<u32>word % run.unlabeledCount) * 8;
    store<f32>(out + <usize>lane * 4, load<f32>(point));
    store<f32>(out + <usize>lane * 4, load<f32>(point, 4), ROW);
  }
}

/** x + ε, with ε = σ · N(0, 1) looked up by the upper 12 bits of a word. */
function addNoise(run: Run, indices: v128, clean: usize, noisy: usize): void {
  threefry(run.seed, NOISE, run.step, indices, words);
  for (let coordinate: usize = 0; coordinate < 2; coordinate++) {
    for (let lane: usize = 0; lane < 16; lane += 4) {
      const level = load<u32>(words + coordinate * 16 + lane) >>> 20;
      const place = coordinate * ROW + lane;
      const epsilon = run.deviation * load<f32>(run.normalTable + <usize>level * 4);
      store<f32>(noisy + place, load<f32>(clean + place) + epsilon);
    }
  }
}

/** Fisher–Yates from the last index down. */
function drawPermutation(run: Run): void {
  const order = run.permutation;
  for (let i = 0; i < run.batch; i++) store<i32>(order + <usize>i * 4, i);
  for (let first = (run.batch - 1) & ~3; first >= 0; first -= 4) {
    threefry(run.seed, SHUFFLE, run.step, i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3)), words);
    for (let i = min(first + 3, run.batch - 1); i >= max(first, 1); i--) {
      const other = load<u32>(words + <usize>(i - first) * 4) % <u32>(i + 1);
      const here = order + <usize>i * 4;
      const there = order + <usize>other * 4;
      const moved = load<i32>(here);
      store<i32>(here, load<i32>(there));
      store<i32>(there, moved);
    }
  }
}
