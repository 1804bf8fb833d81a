/** The sweep that ships with the page: feedback and consistency. Recorded by `npm run reproduce`, docs/results/feedback-and-consistency.json. */
import { withSeed } from '../../learn/study/experiment.ts';
import { cellsOf, type SweepAxes } from '../../learn/study/sweep.ts';
import { readAxis } from '../../learn/study/sweepAxis.ts';
import { withChange } from '../../settings/paths.ts';
import { ours } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import recorded from './recordedSweep.json';

/** YYYY-MM-DD, the command that gives these numbers again, and how many points a run is scored on. */
export const { date, command, points } = recorded;

export const { firstSeed } = recorded;
export const seedCount = recorded.wrong[0]!.length;

export const method = recorded.method as MethodId;

export const axes = recorded.axes.map((text) => {
  const read = readAxis(text);
  if ('refused' in read) throw new Error(`No axis was recorded: ${text}.`);
  return read.axis;
}) as unknown as SweepAxes;

/** A run, and its accuracy after the last step, 0 to 1: as the page itself computes it. */
export interface SweepRun {
  seed: number;
  accuracy: number;
}

/** By what a run depends on but its seed. */
const runs = new Map(
  cellsOf(axes, ours).map(({ change }, i) => [
    keyOf(withChange(ours, change)),
    recorded.wrong[i]!.map((wrong, k) => ({
      seed: recorded.firstSeed + k,
      accuracy: (points - wrong) / points,
    })),
  ]),
);

/** Of one method with these settings, whatever their seeds; none where none were recorded. */
export const recordedSweepRuns = (of: string, settings: Settings): readonly SweepRun[] =>
  of === method ? (runs.get(keyOf(settings)) ?? []) : [];

function keyOf(settings: Settings): string {
  return JSON.stringify(withSeed(settings, 0));
}
