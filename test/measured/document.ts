/** What was measured, as tables: for the terminal, and for docs/PAGE.md, which is made of docs/results/page.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../../bench/machine.ts';
import { withBlocks } from '../../cli/reproduce/document.ts';
import { markdownTable } from '../../cli/reproduce/tables.ts';
import { isMet, type Figure } from './figure.ts';

export interface Measured {
  /** ISO 8601, when it began. */
  date: string;
  machine: Machine;
  /** Processes that wanted a core over the minute before it began, and before it ended. */
  load: { before: number; after: number };
  sections: { id: string; title: string; figures: Figure[] }[];
}

export const documentPath = fileURLToPath(new URL('../../docs/PAGE.md', import.meta.url));
const resultsPath = fileURLToPath(new URL('../../docs/results/page.json', import.meta.url));

export async function record(measured: Measured): Promise<void> {
  writeFileSync(resultsPath, `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(documentPath, await documentOf(measured, readFileSync(documentPath, 'utf8')));
}

/** The document with its tables made of a measurement. */
export const documentOf = (measured: Measured, document: string): Promise<string> =>
  withBlocks(
    document,
    new Map([
      ['machine', aboutOf(measured)],
      ...measured.sections.map(
        ({ id, title, figures }) => [id, `${title}.\n\n${figuresTable(figures)}`] as const,
      ),
    ]),
    documentPath,
  );

export const tableOf = (measured: Measured): string =>
  [
    aboutOf(measured),
    ...measured.sections.map(({ title, figures }) => `${title}\n${figuresTable(figures)}`),
  ].join('\n\n');

const aboutOf = ({ machine, load, date }: Measured): string =>
  `${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, no GPU; Chromium headless. ` +
  `${date.slice(0, 16).replace('T', ' ')} UTC, load ${load.before} before and ${load.after} after. ` +
  'Command: `npm run measure -- --write`.';

const figuresTable = (figures: readonly Figure[]): string =>
  markdownTable(
    ['', 'median', '95th percentile', 'of', 'goal'],
    figures.map((one) => [
      one.name,
      withUnit(one.median, one.unit),
      one.late === null ? '' : withUnit(one.late, one.unit),
      `${one.count}`,
      goalText(one),
    ]),
  );

const withUnit = (value: number, unit: Figure['unit']): string =>
  `${Number(value.toPrecision(3)).toLocaleString('en-US')} ${unit}`;

function goalText(one: Figure): string {
  if (!one.goal) return '';
  const limit =
    'atMost' in one.goal
      ? `≤ ${withUnit(one.goal.atMost, one.unit)}`
      : `≥ ${withUnit(one.goal.atLeast, one.unit)}`;
  return `${limit}: ${isMet(one) ? 'met' : 'missed'}`;
}
