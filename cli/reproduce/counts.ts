/** Counts of recorded runs, by experiment and method: what the page's story names. */
import { meanInterval } from '../../src/learn/study/statistics.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { CountedDips } from '../../src/session/story/dips.ts';
import { overruledAt99, readResult, rounded, type MethodResult } from './result.ts';
import { rows } from './rows.ts';

/**
 * How many runs reached 99 %, of how many; where a label moved, also how many overruled it, and how many of those that
 * reached 99 %.
 *
 * @param folder where the results are
 * @returns JSON, an experiment a line
 */
export const countsFrom = (folder: string): string =>
  linesOf(folder, (outcome, settings) => {
    const { at99, runs, overruled } = outcome;
    return overruled
      ? [at99, runs, overruled.filter((one) => one === 1).length, overruledAt99(outcome, settings)]
      : [at99, runs];
  });

/** Likewise of dips, where runs were looked at in every step. */
export const dipCountsFrom = (folder: string): string => linesOf(folder, dipCounts);

function linesOf(folder: string, of: (outcome: MethodResult, settings: Settings) => unknown): string {
  const lines = rows.flatMap((experiment) => {
    const result = readResult(folder, experiment);
    const counts = (result?.methods ?? []).flatMap((outcome) => {
      const known = of(outcome, result!.settings);
      return known === null ? [] : [`"${outcome.method}": ${JSON.stringify(known)}`];
    });
    return counts.length > 0 ? [`  "${experiment.id}": { ${counts.join(', ')} }`] : [];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function dipCounts({ runs, dips: summary }: MethodResult): CountedDips | null {
  if (!summary) return null;
  const { perRun, teacherPerRun, dips, from99, depth, steps, lessons, teachers } = summary;
  return {
    runs,
    withDip: perRun.filter((count) => count > 0).length,
    dips,
    from99,
    aRun: meanOf(perRun),
    depth: depth[1] ?? null,
    steps: steps[1] ?? null,
    starLoss: [summary.starLossBefore, summary.starLossHighest],
    lesson: lessons && {
      ...lessons.order,
      down: lessons.down,
      fall: lessons.fall,
      otherwiseDown: rounded(lessons.quiet.down / lessons.quiet.steps),
      stillFall: lessons.stillFall,
      shared: rounded(lessons.shared / lessons.mistakes),
      repeated: rounded(lessons.shared / lessons.teacherMistakes),
      back: lessons.back,
      backWithoutFeedback: lessons.backWithoutFeedback,
    },
    teacher: teachers && { aRun: meanOf(teacherPerRun), ...teachers },
  };
}

/** With its interval. */
function meanOf(counts: readonly number[]): number[] {
  const { mean, low, high } = meanInterval(counts);
  return [mean, low, high].map(rounded);
}
