/** How many runs of each experiment reached 99 %, of how many, by method: what the page's story names. */
import { readResult } from './result.ts';
import { rows } from './rows.ts';

/**
 * @param folder where the results are
 * @returns JSON, an experiment a line
 */
export function countsFrom(folder: string): string {
  const lines = rows.flatMap((experiment) => {
    const methods = readResult(folder, experiment)?.methods ?? [];
    const counts = methods.map(({ method, at99, runs }) => `"${method}": [${at99}, ${runs}]`);
    return counts.length > 0 ? [`  "${experiment.id}": { ${counts.join(', ')} }`] : [];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
