/** The report for people, on a terminal. */
import { cellsOf, remarksOf } from './cells.ts';
import type { Machine } from './machine.ts';
import type { Report, SectionReport } from './report.ts';

export const tableOf = (report: Report): string =>
  [`${aboutOf(report)}\n`, ...report.sections.map(sectionText)].join('\n');

export const aboutOf = ({ machine, load, effort, date }: Report): string =>
  `${machineText(machine)} ${date.slice(0, 16).replace('T', ' ')} UTC, load ${load.before} before and ${load.after} after. ` +
  `Medians of ${effort.repeats} rounds of ${effort.milliseconds} ms each, smallest and largest in brackets.`;

const machineText = ({ processor, cores, memory, system, versions }: Machine): string =>
  `${processor}, ${cores} cores, ${memory} GiB, ${system}; ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;

const sectionText = (section: SectionReport): string =>
  [
    section.title,
    ...(section.timings.length > 0 ? aligned(cellsOf(section)) : []),
    ...remarksOf(section),
    '',
  ].join('\n');

/** Columns of text, numbers flush right between a name and a note. */
function aligned(lines: string[][]): string[] {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const last = widths.length - 1;
  return lines.map((line) =>
    line
      .map((cell, i) => (i === 0 || i === last ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}
