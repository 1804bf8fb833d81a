/** What a study came to, as the command line reports it; computed by the pool, for its intervals take a while. */
import { name, version } from '../../../package.json';
import { withSeed } from '../../learn/study/experiment.ts';
import type { Head, Report, ReportRow } from '../../learn/study/report.ts';
import type { SweepAxes } from '../../learn/study/sweep.ts';
import { withoutMeaningless } from '../../settings/datasetOf.ts';
import { presetOf } from '../../settings/presetOf.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';

/** A part of a study that makes a report of its own. */
export interface Wanted {
  settings: Settings;
  /** Ids that the report has for its parts. */
  parts: string[];
  /** Of a sweep. */
  axes?: SweepAxes;
  rows: readonly ReportRow[];
}

/**
 * Rejects where it is stopped.
 *
 * @param browser what the report names as the place where it was made
 */
export async function reportOf(
  pool: Jobs,
  browser: string,
  { settings, parts, axes, rows }: Wanted,
  seeds: readonly number[],
  signal: AbortSignal,
): Promise<Report> {
  const head: Head = {
    settings: withSeed(withoutMeaningless(settings), seeds[0]!),
    preset: presetOf(settings) ?? 'ours',
    engine: pool.engine!.name,
    adapter: pool.engine!.adapter,
    versions: { [name]: version, browser },
    parts,
    ...(axes && { axes }),
    seeds: [...seeds],
    shard: null,
  };
  let report: Report | null = null;
  await pool.run({ type: 'report', head, rows }, { signal, onPart: (part) => (report = part) });
  return report!;
}
