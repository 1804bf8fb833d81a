/** The command that makes the runs of a sweep again. */
import { textOfAxis } from '../../learn/study/sweepAxis.ts';
import { meaningless } from '../../settings/datasetOf.ts';
import { formatValue } from '../../settings/fields.ts';
import { presetOf } from '../../settings/presetOf.ts';
import { presets } from '../../settings/presets.ts';
import { paths, valueAt } from '../../settings/paths.ts';
import type { SweepRequest } from './sweepRuns.ts';

/**
 * For a shell. Seeds are the sweep's own; own points stand in a file that the page saves. What is swept has the page's value, too:
 * a report names it.
 */
export function sweepCommand({ axes, settings, methods, seeds }: SweepRequest): string {
  const preset = presetOf(settings) ?? 'ours';
  const left = ['data.points', ...(settings.data.points ? meaningless : [])];
  const sets = paths
    .filter((path) => !path.endsWith('.seed') && !left.includes(path))
    .map((path) => [path, formatValue(valueAt(settings, path))] as const)
    .filter(([path, text]) => text !== formatValue(valueAt(presets[preset], path)))
    .map(([path, text]) => `--set ${path}=${text}`);
  if (settings.data.points) sets.unshift('--points FILE');
  const sweeps = axes.map((axis) => `--sweep ${textOfAxis(axis)}`);
  return [
    `npm run --silent experiment -- --methods ${methods.join(',')} --runs ${seeds}`,
    ...(preset === 'ours' ? [] : [`--preset ${preset}`]),
    ...sets,
    ...sweeps,
  ].join(' ');
}
