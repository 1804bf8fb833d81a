/** The command that makes the runs of a sweep again. */
import { textOfAxis } from '../../learn/study/sweepAxis.ts';
import { defaults, formatValue } from '../../settings/fields.ts';
import { paths, valueAt } from '../../settings/paths.ts';
import type { SweepRequest } from './sweepRuns.ts';

/** For a shell. Seeds are the sweep's own; own points stand in a file that the page saves. */
export function sweepCommand({ axes, settings, methods, seeds }: SweepRequest): string {
  const swept = axes.map(({ path }) => path);
  const sets = paths
    .filter((path) => !path.endsWith('.seed') && path !== 'data.points' && !swept.includes(path))
    .map((path) => [path, formatValue(valueAt(settings, path))] as const)
    .filter(([path, text]) => text !== formatValue(valueAt(defaults, path)))
    .map(([path, text]) => `--set ${path}=${text}`);
  if (settings.data.points) sets.unshift('--points FILE');
  const sweeps = axes.map((axis) => `--sweep ${textOfAxis(axis)}`);
  return [
    `npm run --silent experiment -- --methods ${methods.join(',')} --runs ${seeds}`,
    ...sets,
    ...sweeps,
  ].join(' ');
}
