/** METHOD's step in SIMD WebAssembly: the engine where there is no hardware WebGPU. The kernel is in assembly/. */
import { normalTable } from '../../../data/random.ts';
import { usesBatch, usesNoise, usesPermutation, usesUniforms, type Draws } from '../../draws.ts';
import type { Engine, Labeled, Run, Runs, State } from '../engine.ts';
import type { Step } from '../../methods/step.ts';
import type { Network } from '../../network.ts';
import { Arena } from './arena.ts';
import { hiddenRows, paddedParameterCount, parameterPlaces, wholeBlocks, writeInputs } from './layout.ts';
import { checkRecord, networkValues, recordBytes, writeRecord } from './record.ts';
import { RunMemory, allocateParts, checkState, scratchSizes, type Parts, type Sizes } from './runMemory.ts';
import { lossesOf, valuesOf } from './values.ts';

/** What assembly/index.ts exports. */
interface Kernel {
  memory: WebAssembly.Memory;
  heapBase(): number;
  advance(record: number, count: number): void;
  stepGiven(record: number): void;
  evaluate(record: number, parameters: number, x: number, out: number, count: number): void;
}

/** Where a network is asked about points. */
interface Evaluation {
  /** Of its network. */
  shape: string;
  /** For so many points. */
  room: number;
  record: number;
  student: number;
  clean: number;
  beliefs: number;
  places: Uint32Array;
  release: () => void;
}

interface Context {
  kernel: Kernel;
  arena: Arena;
  /** Where the kernel finds the normal distribution's quantiles. */
  normalTable: number;
  evaluation: Evaluation | null;
}

/** Whether this platform's WebAssembly has SIMD: a module of one function that uses it. */
export const simdSupported = (): boolean =>
  WebAssembly.validate(
    new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253,
      98, 11,
    ]),
  );

/**
 * @param source kernel.wasm, compiled or not; the caller loads it
 * @throws Error without SIMD, or where the kernel was built from other sources
 */
export async function createWasmEngine(source: WebAssembly.Module | BufferSource): Promise<Engine> {
  if (!simdSupported()) throw new Error('WebAssembly has no SIMD here.');
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  checkRecord(module);
  const kernel = (await WebAssembly.instantiate(module)).exports as unknown as Kernel;
  const arena = new Arena(kernel.memory, kernel.heapBase());
  const context: Context = {
    kernel,
    arena,
    normalTable: arena.allocate(normalTable.byteLength),
    evaluation: null,
  };
  new Float32Array(kernel.memory.buffer, context.normalTable).set(normalTable);
  return {
    name: 'wasm',
    adapter: 'SIMD WebAssembly',
    create: (runs) => createRuns(context, runs),
    stepOnce: async (step, state, labeled, draws) => stepOnce(context, step, state, labeled, draws),
    evaluate: async (network, parameters, x) => evaluate(context, network, parameters, x),
    // An engine is its memory: it goes with the last reference.
    dispose() {},
  };
}

/** Runs and the memory that they share within a step. */
function allocateRuns({ arena, normalTable: table }: Context, runs: readonly Run[]) {
  runs.forEach(check);
  const scratch: Parts = allocateParts(arena, runs.map(scratchSizes).reduce(largest, {}));
  const lives = runs.map((run) => new RunMemory(arena, run, scratch, table));
  return {
    lives,
    release: () => [scratch, ...lives].forEach((part) => part.release()),
  };
}

function createRuns(context: Context, runs: readonly Run[]): Runs {
  const { lives, release } = allocateRuns(context, runs);
  let disposed = false;
  const alive = () => {
    if (disposed) throw new Error('These runs were disposed.');
    return lives;
  };
  return {
    async advance(count) {
      for (const live of alive()) {
        if (count > 0) live.stepped = true;
        context.kernel.advance(live.record, count);
      }
    },
    async read() {
      return alive().map((live) => ({ state: live.readState(), losses: lossesOf(live) }));
    },
    write(index, { state, labeled }) {
      const live = alive()[index]!;
      if (state) live.writeState(state);
      if (labeled) live.writeLabeled(labeled);
    },
    dispose() {
      if (!disposed) release();
      disposed = true;
    },
  };
}

function stepOnce(context: Context, step: Step, state: State, labeled: Labeled, draws: Draws | null) {
  checkDraws(step, draws);
  const batch = draws ? draws.x.length / 2 : 0;
  const run = {
    step: { ...step, batch },
    seed: 0,
    unlabeled: draws?.x ?? new Float32Array(),
    labeled,
    state,
  };
  const { lives, release } = allocateRuns(context, [run]);
  const live = lives[0]!;
  if (draws) live.writeDraws(draws);
  context.kernel.stepGiven(live.record);
  live.stepped = true;
  const result = { state: live.readState(), values: valuesOf(live, batch, draws) };
  release();
  return result;
}

/** Probabilities, made in room that is kept for the next points. */
function evaluate(context: Context, network: Network, parameters: Float32Array, x: Float32Array) {
  checkNetwork(network);
  const { kernel, arena } = context;
  const count = x.length / 2;
  const room = wholeBlocks(count);
  const { record, student, clean, beliefs, places } = (context.evaluation = evaluationOf(
    context,
    network,
    room,
  ));
  const { buffer } = arena.memory;
  const theta = new Float32Array(buffer, student, paddedParameterCount(network));
  for (let i = 0; i < places.length; i++) theta[places[i]!] = parameters[i]!;
  writeInputs(new Float32Array(buffer, clean, 2 * room), x);
  kernel.evaluate(record, student, clean, beliefs, count);
  return new Float32Array(buffer, beliefs, count).slice();
}

/** The one that is there, where it fits. */
function evaluationOf(context: Context, network: Network, room: number): Evaluation {
  const { arena, evaluation } = context;
  const shape = [network.activation, ...network.layers].join();
  if (evaluation?.shape === shape && evaluation.room >= room) return evaluation;
  // Where memory cannot grow, there is none from here on.
  context.evaluation = null;
  evaluation?.release();
  const { addresses, release } = allocateParts(arena, {
    record: recordBytes,
    student: 4 * paddedParameterCount(network),
    clean: 8 * room,
    beliefs: 4 * room,
    scratchHidden: 256 * hiddenRows(network),
    scratchLogits: 256,
  });
  const { record, student, clean, beliefs, ...scratch } = addresses as Required<typeof addresses>;
  writeRecord(arena.memory, record, { ...networkValues(network), ...scratch });
  return { shape, room, record, student, clean, beliefs, places: parameterPlaces(network), release };
}

/** @throws Error for a run that the kernel cannot take */
function check(run: Run): void {
  checkNetwork(run.step);
  checkState(run.step, run.state);
  if (usesBatch(run.step) && run.unlabeled.length === 0)
    throw new Error('This step looks at unlabeled points, and there are none.');
}

/** @throws Error where draws are missing that the step uses */
function checkDraws(step: Step, draws: Draws | null): void {
  const uses = {
    x: usesBatch(step),
    noise: usesNoise(step),
    uniforms: usesUniforms(step),
    permutation: usesPermutation(step),
  };
  for (const name of Object.keys(uses) as (keyof Draws)[])
    if (uses[name] && !draws?.[name]) throw new Error(`This step needs draws.${name}.`);
}

function checkNetwork({ layers }: Network): void {
  if (layers.length < 3 || layers.length > 5 || layers[0] !== 2 || layers.at(-1) !== 2)
    throw new Error(`2 inputs, one to three hidden layers and 2 logits, not ${layers.join('-')}.`);
}

const largest = (a: Sizes, b: Sizes): Sizes => {
  const both = { ...a };
  for (const [name, bytes] of Object.entries(b) as [keyof Sizes, number][])
    both[name] = Math.max(both[name] ?? 0, bytes);
  return both;
};
