/** How a step's cost grows with what it goes through, on each engine. */
import type { Engine, Run } from '../../src/learn/engines/engine.ts';
import { hasHardwareAdapter } from '../../src/learn/engines/webgpu/adapter.ts';
import { parameterCount } from '../../src/learn/network.ts';
import { createWasm, sharedWebgpu } from '../contenders/engines.ts';
import { manyRuns, onAllPoints, withHidden } from '../contenders/metaPseudoLabels.ts';
import { runsContender } from '../contenders/runs.ts';
import type { Section } from '../section.ts';

const widths = [8, 16, 32].map((units) => [units, units]);
const depths = [[8], [8, 8], [8, 8, 8]];

export const wasmGrowth = growth({
  engine: 'WebAssembly engine',
  prefix: '',
  create: createWasm,
  points: [2_000, 20_000, 200_000],
  runs: [1, 16, 64, 256, 1_024],
});

/** Smaller, for software adapters. */
export const webgpuGrowth = growth({
  engine: 'WebGPU engine',
  prefix: 'webgpu-',
  create: webgpuFor,
  points: [2_000, 20_000],
  runs: [1, 16, 64, 256, 1_024],
  mostRepeats: 3,
});

/** Rejects where so many runs are not worth the wait. */
async function webgpuFor(runs: number): Promise<Engine> {
  const engine = await sharedWebgpu();
  if (runs > 256 && !(await hasHardwareAdapter()))
    throw new Error('A software adapter takes seconds a step.');
  return engine;
}

interface Options {
  engine: string;
  /** Of the sections' ids. */
  prefix: string;
  create: (runs: number) => Promise<Engine>;
  points: number[];
  runs: number[];
  mostRepeats?: number;
}

function growth({ engine, prefix, create, points, runs, mostRepeats }: Options): Section[] {
  const section = (id: string, title: string, unit: string, sizes: Size[]): Section => ({
    id: `${prefix}${id}`,
    title: `${engine}: ${title}`,
    timed: 'step',
    unit,
    mostRepeats,
    contenders: () =>
      sizes.map(({ name, size, make }) => {
        const work = make();
        return runsContender(name, () => create(work.length), work, size);
      }),
  });
  return [
    section(
      'points',
      'points, all of them in every step',
      'point',
      points.map((size) => ({ name: counted(size, 'point'), size, make: () => [onAllPoints(size)] })),
    ),
    section(
      'runs',
      'runs side by side, one step of each',
      'run',
      runs.map((size) => ({ name: counted(size, 'run'), size, make: () => manyRuns(size) })),
    ),
    section('width', 'units of both hidden layers', 'weight', widths.map(shape)),
    section('depth', 'hidden layers of 8 units', 'weight', depths.map(shape)),
  ];
}

interface Size {
  name: string;
  size: number;
  make: () => Run[];
}

function shape(hidden: number[]): Size {
  const layers = [2, ...hidden, 2];
  return { name: layers.join('-'), size: parameterCount({ layers }), make: () => [withHidden(hidden)] };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
