/** The benchmark's result: what --json prints and docs/results/performance.json holds. */
import { load, machine, type Machine } from './machine.ts';
import { measure, type Effort, type Measurement, type Timing } from './measure.ts';
import type { Goal, Section } from './section.ts';

export interface Report {
  /** ISO 8601, when it began. */
  date: string;
  command: string;
  machine: Machine;
  /** Processes that wanted a core over the minute before it began, and before it ended. */
  load: { before: number; after: number };
  effort: Effort;
  sections: SectionReport[];
}

export interface SectionReport extends Measurement {
  id: string;
  title: string;
  timed: string;
  unit: string | null;
  /** Null: none was set, or it could not be measured here. */
  goal: { text: string; value: number; met: boolean } | null;
}

/** @param onSection called as each begins */
export async function reportOf(
  chosen: readonly Section[],
  effort: Effort,
  command: string,
  onSection: (section: Section) => void,
): Promise<Report> {
  const date = new Date().toISOString();
  const before = load();
  const reports: SectionReport[] = [];
  for (const section of chosen) {
    onSection(section);
    reports.push(await sectionReport(section, effort));
  }
  return {
    date,
    command,
    machine: machine(),
    load: { before, after: load() },
    effort,
    sections: reports,
  };
}

async function sectionReport(section: Section, effort: Effort): Promise<SectionReport> {
  const { id, title, timed, unit = null, goal, mostRepeats = Infinity } = section;
  const repeats = Math.min(effort.repeats, mostRepeats);
  const { timings, missing } = await measure(section.contenders(), { ...effort, repeats });
  return { id, title, timed, unit, timings, missing, goal: goal ? outcomeOf(goal, timings) : null };
}

function outcomeOf({ text, value, limit }: Goal, timings: readonly Timing[]): SectionReport['goal'] {
  const measured = timings.length === 0 ? NaN : value(timings);
  if (!Number.isFinite(measured)) return null;
  const met = 'atLeast' in limit ? measured >= limit.atLeast : measured <= limit.atMost;
  return { text, value: measured, met };
}
