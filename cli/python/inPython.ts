/** A run in numpy, by the file that the page would write of it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pythonOf } from '../../src/session/take/python/pythonRun.ts';
import type { TakenRun } from '../../src/session/take/takenRun.ts';

/** Steps that have to agree weight by weight. */
export const firstSteps = 10;

export interface PythonEnd {
  /** By step, the first ones: θ_S, θ_T and L_l(θ_S). */
  steps: [number[], number[] | null, number][];
  /** θ_S and θ_T after the last one, and the accuracy; null where nothing judges. */
  end: [number[], number[] | null, number | null];
}

const template = fileURLToPath(new URL('../../src/session/take/python/run.py', import.meta.url));
const reader = fileURLToPath(new URL('steps.py', import.meta.url));
const about = { caption: '', address: '', page: '', engine: '', made: '', seeds: { data: 0, network: 0 } };

/** Of each method. @param python the program's path */
export async function inPython(python: string, run: TakenRun): Promise<PythonEnd[]> {
  const folder = await mkdtemp(join(tmpdir(), 'two-moons-'));
  try {
    const file = join(folder, 'run.py');
    const told = { about, run, nameOf: (method: string) => method, measured: () => [] };
    await writeFile(file, pythonOf(await readFile(template, 'utf8'), told));
    const { stdout } = await promisify(execFile)(python, ['-B', reader, file, String(firstSteps)], {
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(stdout.replaceAll('NaN', 'null')) as PythonEnd[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
