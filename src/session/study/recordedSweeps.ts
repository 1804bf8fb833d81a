/** The sweeps that ship with the page. Recorded by `npm run reproduce`; docs/results has them whole. */
import { runIdentity } from '../../learn/study/runIdentity.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { cellsOf, type SweepAxes } from '../../learn/study/sweep.ts';
import { readAxis } from '../../learn/study/sweepAxis.ts';
import { withChange, type Path } from '../../settings/paths.ts';
import { ours } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import recorded from './recordedSweeps.json';

/** A run, and its accuracy after the last step, 0 to 1: as the page itself computes it. */
export interface SweepRun {
  seed: number;
  accuracy: number;
}

export interface RecordedSweep {
  /** YYYY-MM-DD, and the command that gives these numbers again. */
  date: string;
  command: string;
  axes: SweepAxes;
  methods: MethodId[];
  firstSeed: number;
  seedCount: number;
  /** By all that a run depends on but its seed. */
  runs: ReadonlyMap<string, readonly SweepRun[]>;
}

/** Feedback against consistency first. */
export const recordedSweeps: readonly RecordedSweep[] = recorded.map(
  ({ date, command, firstSeed, ...one }) => {
    const axes = one.axes.map(axisFrom) as unknown as SweepAxes;
    const cells = cellsOf(axes, ours).map(({ change }) => withChange(ours, change));
    const runs = one.methods.flatMap(({ method, wrong }) =>
      wrong.map((list, i) => {
        const points = one.points[i]!;
        const ends = list.map((count, k) => ({ seed: firstSeed + k, accuracy: (points - count) / points }));
        return [runIdentity(method as MethodId, cells[i]!), ends] as const;
      }),
    );
    const methods = one.methods.map(({ method }) => method as MethodId);
    const seedCount = one.methods[0]!.wrong[0]!.length;
    return { date, command, axes, methods, firstSeed, seedCount, runs: new Map(runs) };
  },
);

function axisFrom(text: string) {
  const read = readAxis(text);
  if ('refused' in read) throw new Error(`No axis was recorded: ${text}.`);
  return read.axis;
}

/** That of the same settings, whatever their values: so all that is shown together has the same seeds. */
export const recordedSweepOf = (axes: SweepAxes): RecordedSweep | undefined =>
  recordedSweeps.find((one) => pathsOf(one.axes) === pathsOf(axes));

const pathsOf = (axes: SweepAxes): string =>
  axes
    .map(({ path }) => path)
    .sort()
    .join();

/** Of a method with these settings, whatever their seeds; none where none were recorded. */
export const recordedSweepRuns = (
  axes: SweepAxes,
  method: Contender,
  settings: Settings,
): readonly SweepRun[] => recordedSweepOf(axes)?.runs.get(runIdentity(method, settings)) ?? [];

/** The values of a setting that were recorded, of it alone or beside another; undefined: none were. */
export const recordedAxis = (path: Path): SweepAxes[number] | undefined =>
  [...recordedSweeps]
    .sort((one, other) => one.axes.length - other.axes.length)
    .flatMap(({ axes }) => axes)
    .find((axis) => axis.path === path);
