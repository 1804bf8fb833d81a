/** How many runs a device has room for. */
import type { Run } from '../engine.ts';
import type { Layout } from './layout.ts';

/** Of the device. A buffer that a shader reads or writes is no larger than either of the first two, in bytes. */
export type Limits = Pick<
  GPUSupportedLimits,
  'maxStorageBufferBindingSize' | 'maxBufferSize' | 'maxComputeWorkgroupsPerDimension'
>;

/** A run, and what its group is. */
export interface Placed {
  run: Pick<Run, 'unlabeled'>;
  /** Runs of one are dispatched together, a workgroup each. */
  group: string;
  layout: Pick<Layout, 'width' | 'results'>;
}

const bytes = 4;

/**
 * How many of the runs, from the first on, a device has room for. With points of their own they fill the buffer of all
 * points first: 2,000 points are 16 kB, the state of a run with 8-8 units less than 1.
 */
export function roomFor(runs: readonly Placed[], limits: Limits): number {
  const largest = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize) / bytes;
  const seen = new Set<Float32Array>();
  const groups = new Map<string, number>();
  let [points, results] = [0, 0];
  for (const [i, { run, group, layout }] of runs.entries()) {
    if (!seen.has(run.unlabeled)) points += run.unlabeled.length;
    seen.add(run.unlabeled);
    results += layout.results;
    const members = (groups.get(group) ?? 0) + 1;
    groups.set(group, members);
    const fits =
      Math.max(points, results, members * layout.width) <= largest &&
      members <= limits.maxComputeWorkgroupsPerDimension;
    if (!fits) return i;
  }
  return runs.length;
}

/** @throws with a sentence that says how many fit */
export function checkRoom(runs: readonly Placed[], limits: Limits): void {
  const room = roomFor(runs, limits);
  if (room === runs.length) return;
  throw new Error(
    `WebGPU has room for ${room} of these ${runs.length} runs here. Train at most ${room} of them at once.`,
  );
}
