/** What a step draws: its batch, the noise, the uniforms for sampled labels. Engines draw the same bits. */
import { draw, indexBelow, normal, streams, uniform } from '../data/random.ts';
import { feedbackOf, learningTeacherOf, type Step } from './methods/step.ts';

/** One step's draws, or given ones of the same shape. B points. */
export interface Draws {
  /** z of the batch, [B][2]. */
  x: Float32Array;
  /** ε, scaled by σ, [B][2]; null where no term uses it. */
  noise: Float32Array | null;
  /** Sampled label = 1 if u < T_1(x), [B]; null where nothing is sampled. */
  uniforms: Float32Array | null;
  /** Point i takes the push of point permutation[i], [B]; null where nothing is shuffled. */
  permutation: Uint32Array | null;
}

/** Whether a step looks at unlabeled points at all. */
export const usesBatch = (step: Step): boolean => !!step.teacher?.pseudoLabels || usesConsistency(step);

/** Whether a step adds noise to its inputs. */
export const usesNoise = (step: Step): boolean =>
  !!step.teacher?.pseudoLabels?.noisedInputs || usesConsistency(step);

const usesConsistency = (step: Step): boolean =>
  step.student.consistency !== null || !!learningTeacherOf(step)?.consistency;

/** Whether its labels are drawn. */
export const usesUniforms = ({ teacher }: Step): boolean => teacher?.pseudoLabels?.kind === 'sampled';

/** Whether what comes back is dealt out anew. */
export const usesPermutation = (step: Step): boolean => feedbackOf(step)?.shuffled ?? false;

/**
 * The draws of step number `at` (0-based) of a run.
 *
 * Point i of the batch: draw(seed, batch, at, i) gives [which point, uniform]; draw(seed, noise, at, i) gives
 * [ε₁, ε₂]. The permutation is a Fisher–Yates shuffle from the last index down, draw(seed, shuffle, at, i).
 */
export function drawsOf(step: Step, seed: number, at: number, unlabeled: Float32Array): Draws | null {
  if (!usesBatch(step)) return null;
  const count = unlabeled.length / 2;
  const size = step.batch === 'all' ? count : step.batch;
  const x = new Float32Array(2 * size);
  const deviation = Math.fround(step.deviation);
  const noise = usesNoise(step) ? new Float32Array(2 * size) : null;
  const uniforms = usesUniforms(step) ? new Float32Array(size) : null;
  for (let i = 0; i < size; i++) {
    const [which, chance] = draw(seed, streams.batch, at, i);
    const point = step.batch === 'all' ? i : indexBelow(which, count);
    x.set(unlabeled.subarray(2 * point, 2 * point + 2), 2 * i);
    if (uniforms) uniforms[i] = uniform(chance);
    if (noise)
      noise.set(
        draw(seed, streams.noise, at, i).map((word) => deviation * normal(word)),
        2 * i,
      );
  }
  const permutation = usesPermutation(step) ? permutationOf(seed, at, size) : null;
  return { x, noise, uniforms, permutation };
}

function permutationOf(seed: number, at: number, size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const other = indexBelow(draw(seed, streams.shuffle, at, i)[0], i + 1);
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
}
