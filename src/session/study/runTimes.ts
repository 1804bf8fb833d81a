/** How long runs take on this machine, from runs that were timed here: the estimate before a long one. */
import { usesBatch } from '../../learn/draws.ts';
import { methods } from '../../learn/methods/methods.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { Part } from './study.ts';

/** Most steps of a run that is made for its time alone. */
const trialSteps = 3000;

export class RunTimes {
  /** Milliseconds a unit of work, by method and network. */
  private readonly measured = new Map<string, number>();

  constructor(private readonly pool: Jobs) {}

  /** Learns from a run that took so long. */
  learn({ method, settings }: Part, milliseconds: number): void {
    const key = keyOf(method, settings);
    const unit = milliseconds / workOf(method, settings);
    // Smoothed: a busy moment of the machine says little about the next minute.
    this.measured.set(key, 0.8 * (this.measured.get(key) ?? unit) + 0.2 * unit);
  }

  /** Seconds for all parts on so many seeds; null where some method was not timed yet. */
  estimate(parts: readonly Part[], seeds: number): number | null {
    let milliseconds = 0;
    for (const { method, settings } of parts) {
      const unit = this.measured.get(keyOf(method, settings));
      if (unit === undefined) return null;
      milliseconds += unit * workOf(method, settings) * seeds;
    }
    return milliseconds / this.pool.size / 1000;
  }

  /** Times a run of each method that was not timed yet: the second of two, for the first one warms up. */
  async measure(parts: readonly Part[], signal: AbortSignal): Promise<void> {
    const unknown = new Map(parts.map((part) => [keyOf(part.method, part.settings), part]));
    for (const key of this.measured.keys()) unknown.delete(key);
    for (const part of unknown.values()) {
      const settings = { ...part.settings, steps: Math.min(trialSteps, part.settings.steps) };
      let last = 0;
      await this.pool.run(
        { type: 'seeds', method: part.method, settings, seeds: [0, 1] },
        { onPart: (_, milliseconds) => (last = milliseconds), signal, urgent: true },
      );
      this.learn({ ...part, settings }, last);
    }
  }
}

const keyOf = (method: Contender, { network }: Settings): string =>
  JSON.stringify([method, network.hidden, network.activation]);

/** In proportion to what a run takes: steps times points, where the method sees batches of points at all. */
function workOf(method: Contender, settings: Settings): number {
  const { steps, batch } = settings;
  if (method === 'label-spreading') return 1;
  if (method === 'ceiling' || !usesBatch(methods[method].step(settings))) return steps;
  return steps * (batch === 'all' ? datasetOf(settings).unlabeledCount : batch);
}
