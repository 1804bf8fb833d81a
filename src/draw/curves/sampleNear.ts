import { bisector } from 'd3';
import type { Sample } from './curvePath.ts';

const nearest = bisector(({ step }: Sample) => step).center;

/** The sample whose step is nearest to a step that lies among them; undefined before the first and past the last. */
export function sampleNear(samples: readonly Sample[], step: number): Sample | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  return first && step >= first.step && step <= last!.step ? samples[nearest(samples, step)] : undefined;
}
