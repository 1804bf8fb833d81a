/** Records a report: docs/results/performance.json, and the tables of docs/PERFORMANCE.md made of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBlocks } from '../cli/reproduce/document.ts';
import { markdownTable } from '../cli/reproduce/tables.ts';
import { cellsOf, remarksOf } from './cells.ts';
import { pageSize } from './pageSize.ts';
import { profile, type Share } from './profile.ts';
import type { Report, SectionReport } from './report.ts';
import { aboutOf } from './table.ts';

/** With what only the document says. */
export interface Recorded extends Report {
  profile: Share[];
  pageSize: string;
}

export const documentPath = fileURLToPath(new URL('../docs/PERFORMANCE.md', import.meta.url));
export const resultsPath = fileURLToPath(new URL('../docs/results/performance.json', import.meta.url));

export async function record(report: Report): Promise<void> {
  const recorded = { ...report, profile: await profile(), pageSize: await pageSize() };
  writeFileSync(resultsPath, `${JSON.stringify(recorded, null, 2)}\n`);
  writeFileSync(documentPath, await documentOf(recorded, readFileSync(documentPath, 'utf8')));
}

/** The document with its tables made of a report. */
export const documentOf = (recorded: Recorded, document: string): Promise<string> =>
  withBlocks(
    document,
    new Map([
      ['machine', `${aboutOf(recorded)} Command: \`${recorded.command}\`.`],
      ...recorded.sections.map((section) => [section.id, blockOf(section)] as const),
      ['profile', sharesTable(recorded.profile)],
      ['size', recorded.pageSize],
    ]),
    documentPath,
  );

function blockOf(section: SectionReport): string {
  const [headings, ...lines] = cellsOf(section);
  const table = lines.length > 0 ? [markdownTable(headings!, lines)] : [];
  return [`${section.title}.`, ...table, ...remarksOf(section)].join('\n\n');
}

const sharesTable = (shares: readonly Share[]): string =>
  markdownTable(
    ['part', 'share of a step'],
    shares.map(({ part, share }) => [part, `${Math.round(100 * share)} %`]),
  );
