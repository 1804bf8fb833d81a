import { summaryOf } from '../../../learn/study/statistics.ts';
import { middleRun, type CellRuns } from '../../../session/study/sweepRuns.ts';
import { formatValue } from '../../../settings/fields.ts';
import { valueAt, type Path } from '../../../settings/paths.ts';
import type { Settings } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import type { SweepPlace } from './sweepChart.ts';
import type { ShownSweep } from './useSweep.ts';
import { valueOf } from './valueOf.ts';

export interface SweepReading {
  /** Settings and values. */
  at: string;
  /** What became of the runs. */
  what: string;
  /** The same in few words. */
  short: string;
  /** Both, and what Enter does. */
  full: string;
}

/** The cell of the page's own values, by the method that the page is about. Null: none of the cells is. */
export function ownPlace({ shown, main, request: { axes } }: ShownSweep, now: Settings): SweepPlace | null {
  const cell = shown[main]!.findIndex(({ settings }) =>
    axes.every(({ path }) => formatValue(valueAt(settings, path)) === formatValue(valueAt(now, path))),
  );
  return cell < 0 ? null : { method: main, cell };
}

const nameOf = (path: string): string => lateWords.settings.fields[path as Path].name;

/** What is known of a place. */
export function readingOf({ shown, methods }: ShownSweep, place: SweepPlace | null): SweepReading {
  const { sweep } = lateWords;
  if (!place) return { at: '', what: sweep.hint, short: sweep.hint, full: sweep.hint };
  const { cell, runs } = shown[place.method]![place.cell]!;
  const at = sweep.values(
    Object.entries(cell.change).map(([path, value]) => sweep.at(nameOf(path), valueOf(path, value))),
  );
  const opens = middleRun(runs);
  const [what, short] = sentencesOf(shown[place.method]![place.cell]!).map((text) =>
    methods.length > 1 && !cell.refused ? sweep.of(methods[place.method]!, text) : text,
  ) as [string, string];
  return { at, what, short, full: sweep.full(at, what, opens && sweep.opens(opens.seed)) };
}

/** In full, and where there is little room. */
function sentencesOf({ cell: { refused }, runs, recorded }: CellRuns): [string, string] {
  const { sweep } = lateWords;
  if (refused)
    return [`${sweep.cannot}${words.shell.stop}${sweep.refusedCell(refused, nameOf)}`, sweep.cannot];
  if (runs.length === 0) return [sweep.notRun, sweep.notRun];
  const summary = summaryOf(runs.map(({ accuracy }) => accuracy));
  return [sweep.outcome(summary, recorded), sweep.outcomeShort(summary)];
}
