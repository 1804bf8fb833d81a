/** What every file says of itself: so that it can be told, years later, what it is and how to make it again. */
import type { Table } from '../../data/csvText.ts';
import { own } from '../../data/ownData.ts';
import type { Settings } from '../../settings/settings.ts';

export interface About {
  /** In a sentence. */
  caption: string;
  /** Opens the page with these settings and stars; for a run, at the step that is told of. */
  address: string;
  /** Name and version. */
  page: string;
  /** What computed it, and on which device; of recorded runs, when and by which command. */
  engine: string;
  /** Of the data; of first weights, batches and noise. Of many runs: the first and the last. */
  seeds: { data: number; network: number } | { first: number; last: number };
  /** YYYY-MM-DD. */
  made: string;
}

/**
 * A table with what it says of itself in columns behind its own, in the first row alone: no reader of CSV stumbles over
 * them, as many do over lines that are no rows, and they are not repeated two thousand times.
 */
export function withAbout({ columns, rows }: Table, about: About, settings: Settings): Table {
  const { seeds, ...rest } = about;
  const said = {
    ...rest,
    ...Object.fromEntries(Object.entries(seeds).map(([key, seed]) => [`${key}Seed`, seed])),
    settings: settingsText(settings),
  };
  const first = rows[0] ?? columns.map(() => null);
  const nothing = Object.keys(said).map(() => null);
  return {
    columns: [...columns, ...Object.keys(said).map((key) => `about.${key}`)],
    rows: [[...first, ...Object.values(said)], ...rows.slice(1).map((row) => [...row, ...nothing])],
  };
}

/** Points of one's own by name: a cell of a spreadsheet does not hold them. */
function settingsText(settings: Settings): string {
  const { points } = settings.data;
  const named = points && own()!.nameOf(points);
  return JSON.stringify({ ...settings, data: { ...settings.data, points: named } });
}
