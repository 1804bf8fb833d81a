/** Checks every engine that runs in Node against a folder of golden vectors. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type { Engine } from '../src/learn/engines/engine.ts';
import { nodeEngines } from './engines.ts';
import { readVector } from './readVector.ts';
import { Refusal } from './options.ts';
import { runProgram } from './runProgram.ts';
import { runVector, type Deviation, type VectorFile } from './vectorFile.ts';

const program = new Command('vectors')
  .description('Runs every *.json vector of a folder on every engine that runs in Node.')
  .argument('<folder>', 'where the vectors are, such as test/vectors')
  .addHelpText(
    'after',
    `
One line a vector and engine: the largest deviation of parameters and of values, and what is allowed.
Exit status: 0 all hold, 1 one misses, 2 arguments or files are not accepted.
An engine that does not start here is named on standard error and left out.`,
  )
  .allowExcessArguments(false)
  .action(async (folder: string) => {
    const vectors = vectorsIn(folder);
    let ran = 0;
    for (const { name, create, slack } of nodeEngines()) {
      const engine = await create().catch((error: Error) => {
        process.stderr.write(`${name} does not run here: ${error.message}\n`);
        return null;
      });
      if (!engine) continue;
      ran++;
      if (!(await checkEngine(name, engine, vectors, slack))) process.exitCode = 1;
      engine.dispose();
    }
    if (ran === 0) throw new Error('No engine runs here.');
  });

interface Vector {
  name: string;
  file: VectorFile;
}

function vectorsIn(folder: string): Vector[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Refusal(`${folder} cannot be read as a folder (${(error as NodeJS.ErrnoException).code}).`);
  }
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  if (files.length === 0) throw new Refusal(`${folder} holds no vector: no file there ends in .json.`);
  return files.map((name) => ({ name: basename(name, '.json'), file: readVector(join(folder, name)) }));
}

async function checkEngine(
  engineName: string,
  engine: Engine,
  vectors: Vector[],
  slack: number,
): Promise<boolean> {
  const width = Math.max(...vectors.map(({ name }) => name.length));
  let allHold = true;
  for (const { name, file } of vectors) {
    const deviation = await runVector(engine, file);
    const holds = deviation.parameters <= slack && deviation.values <= slack;
    allHold &&= holds;
    const columns = [
      name.padEnd(width),
      engineName.padEnd(6),
      inWords(deviation, slack),
      holds ? 'holds' : 'MISSES',
    ];
    process.stdout.write(`${columns.join('  ')}\n`);
  }
  return allHold;
}

const inWords = ({ largest, bound, values }: Deviation, slack: number): string =>
  `parameters ${share(largest, slack * bound)}  values ${share(values * 1e-5, slack * 1e-5)}`;

const share = (deviation: number, allowed: number): string =>
  `${deviation.toExponential(1)} of ${allowed.toExponential(1)}`;

await runProgram(program);
