/** What ships with the page of docs/results: counts, the runs of the default settings, the map of one label, and sweeps. */
import { datasetOf } from '../../src/settings/datasetOf.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { countsFrom, dipCountsFrom } from './counts.ts';
import type { Experiment } from './experiment.ts';
import { readResult, wrongOf, type Result } from './result.ts';
import { rows } from './rows.ts';
import { recordedSweep } from './sweeps.ts';

/**
 * @param folder where the results are
 * @returns JSON by the file that holds it, from `src/session`; of what was run
 */
export function recordedFrom(folder: string): Map<string, string> {
  const texts = new Map([
    ['story/recorded.json', countsFrom(folder)],
    ['story/recordedDips.json', dipCountsFrom(folder)],
  ]);
  const [runs, map] = [runsOfOurs, mapOfOurs].map((experiment) => readResult(folder, experiment));
  if (runs) texts.set('study/recordedRuns.json', runsFrom(runs));
  if (map) texts.set('study/recordedMap.json', mapFrom(map));
  const sweeps = sweepsOfOurs.flatMap((experiment) => {
    const result = readResult(folder, experiment);
    return result ? [recordedSweep(experiment, result)] : [];
  });
  texts.set('study/recordedSweeps.json', `[\n${sweeps.map(lineOf).join(',\n')}\n]\n`);
  return texts;
}

const byId = (id: string): Experiment => rows.find((experiment) => experiment.id === id)!;
const runsOfOurs = byId('ours-spaced');
const mapOfOurs = byId('map');
/** The first is shown at once. */
const sweepsOfOurs = [
  'feedback-and-consistency',
  'rate-and-batch',
  'labels-swept-spaced',
  'swept-noise',
  'swept-gap',
  'swept-steps',
].map(byId);

const lineOf = (sweep: unknown): string => JSON.stringify(sweep);

function runsFrom({ methods, seeds, settings, ...result }: Result): string {
  const wrong = wrongOf(settings);
  const lines = methods.map(({ method, accuracies, medianOfLast500, worstOfLast500 }) => {
    const lists = [accuracies, medianOfLast500!, worstOfLast500!].map((list) =>
      JSON.stringify(list.map(wrong)),
    );
    return `    "${method}": { "wrong": ${lists[0]}, "wrongMedian": ${lists[1]}, "wrongMost": ${lists[2]} }`;
  });
  return `{\n${headOf(result, settings)}\n  "firstSeed": ${seeds.first},\n  "methods": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function mapFrom({ methods, settings, ...result }: Result): string {
  const wrong = methods[0]!.accuracies.map(wrongOf(settings));
  return `{\n${headOf(result, settings)}\n  "index": ${mapOfOurs.map!.index},\n  "wrong": ${JSON.stringify(wrong)}\n}\n`;
}

const headOf = ({ date, command }: Pick<Result, 'date' | 'command'>, settings: Settings): string =>
  `  "date": "${date}",\n  "command": ${JSON.stringify(command)},\n  "points": ${datasetOf(settings).unlabeledCount},`;
