/** A section as rows of text, for the terminal and for the document. */
import type { Spread, Timing } from './measure.ts';
import type { SectionReport } from './report.ts';

interface Column {
  heading: string;
  cell: (timing: Timing) => string;
}

/** Headings first. */
export function cellsOf(section: SectionReport): string[][] {
  const columns = columnsOf(section);
  return [
    columns.map(({ heading }) => heading),
    ...section.timings.map((timing) => columns.map(({ cell }) => cell(timing))),
  ];
}

function columnsOf({ timed, unit, timings }: SectionReport): Column[] {
  const compared = timings.length > 1;
  return [
    { heading: '', cell: ({ name }) => name },
    { heading: `a ${timed}`, cell: ({ milliseconds }) => spread(milliseconds, duration) },
    { heading: 'a second', cell: ({ milliseconds }) => rounded(1000 / milliseconds.median) },
    ...(compared
      ? [{ heading: 'times the first', cell: ({ ratio }: Timing) => spread(ratio, rounded) }]
      : []),
    ...(unit ? [{ heading: `a ${unit}`, cell: (timing: Timing) => perUnit(timing) }] : []),
    { heading: 'on', cell: ({ note }) => note },
  ];
}

/** What is left to say of a section, a sentence each. */
export const remarksOf = ({ goal, missing }: SectionReport): string[] => [
  ...(goal ? [`${goal.text}: ${rounded(goal.value)}, ${goal.met ? 'met' : 'missed'}.`] : []),
  ...missing.map(({ name, reason }) => `${name} does not run here: ${reason}`),
];

const perUnit = ({ milliseconds, size }: Timing): string => duration(milliseconds.median / size!);

const spread = ({ median, min, max }: Spread, text: (value: number) => string): string =>
  min === max ? text(median) : `${text(median)} [${text(min)}–${text(max)}]`;

function duration(milliseconds: number): string {
  const [unit, scale] = units.find(([, size]) => milliseconds >= size) ?? units.at(-1)!;
  return `${rounded(milliseconds / scale)} ${unit}`;
}

const units: [string, number][] = [
  ['s', 1000],
  ['ms', 1],
  ['µs', 1e-3],
  ['ns', 1e-6],
];

/** Three significant digits. */
const rounded = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 });
