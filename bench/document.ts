/** Records a report: docs/results/performance.json, and the tables of docs/PERFORMANCE.md made of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBlocks } from '../cli/reproduce/document.ts';
import { markdownTable } from '../cli/reproduce/tables.ts';
import { cellsOf, remarksOf } from './cells.ts';
import { pageSize } from './pageSize.ts';
import type { Report, SectionReport } from './report.ts';
import { aboutOf } from './table.ts';

const document = fileURLToPath(new URL('../docs/PERFORMANCE.md', import.meta.url));
const results = fileURLToPath(new URL('../docs/results/performance.json', import.meta.url));

export async function record(report: Report): Promise<void> {
  const size = await pageSize();
  writeFileSync(results, `${JSON.stringify({ ...report, pageSize: size }, null, 2)}\n`);
  const blocks = new Map([
    ['machine', `${aboutOf(report)} Command: \`${report.command}\`.`],
    ['size', size],
    ...report.sections.map((section) => [section.id, blockOf(section)] as const),
  ]);
  writeFileSync(document, await withBlocks(readFileSync(document, 'utf8'), blocks, document));
}

function blockOf(section: SectionReport): string {
  const [headings, ...lines] = cellsOf(section);
  const table = lines.length > 0 ? [markdownTable(headings!, lines)] : [];
  return [section.title + '.', ...table, ...remarksOf(section)].join('\n\n');
}
