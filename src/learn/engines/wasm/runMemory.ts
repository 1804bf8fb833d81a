/** A run's numbers in the kernel's memory: what it owns, what it shares with others, and how to fill them. */
import { usesBatch, type Draws } from '../../draws.ts';
import type { Labeled, Run, State } from '../engine.ts';
import type { Step } from '../../methods/step.ts';
import { parameterCount } from '../../network.ts';
import type { Arena } from './arena.ts';
import {
  hiddenRows,
  padded,
  paddedParameterCount,
  parameterPlaces,
  wholeBlocks,
  writeInputs,
} from './layout.ts';
import { readRecord, recordBytes, stepValues, writeRecord, type RecordField, type Values } from './record.ts';

export type Sizes = Partial<Record<RecordField | 'record', number>>;

/** One span of memory, cut into named parts. */
export interface Parts {
  addresses: Values & { record?: number };
  release: () => void;
}

export function allocateParts(arena: Arena, sizes: Sizes): Parts {
  const entries = Object.entries(sizes) as [RecordField, number][];
  const aligned = entries.map(([name, bytes]) => [name, Math.ceil(bytes / 64) * 64] as const);
  const total = aligned.reduce((sum, [, bytes]) => sum + bytes, 0);
  const start = arena.allocate(total);
  let at = start;
  const addresses: Values = {};
  for (const [name, bytes] of aligned) {
    addresses[name] = at;
    at += bytes;
  }
  return { addresses, release: () => arena.release(start, total) };
}

/** B; 0 where a step looks at no unlabeled point. */
export const batchOf = ({ step, unlabeled }: Run): number =>
  usesBatch(step) ? (step.batch === 'all' ? unlabeled.length / 2 : step.batch) : 0;

/** How many labeled points there is room for. */
const labeledRoom = ({ labeled }: Run): number => wholeBlocks(Math.max(1, labeled.y.length));

/** Bytes of what a run keeps from step to step. */
export function ownSizes(run: Run): Sizes {
  const parameters = 4 * paddedParameterCount(run.step);
  const room = labeledRoom(run);
  return {
    record: recordBytes,
    student: parameters,
    teacher: parameters,
    unlabeled: run.unlabeled.byteLength,
    labeled: 8 * room,
    classes: 4 * room,
  };
}

/** Bytes of what lives within a step only: runs that advance one after the other share it. */
export function scratchSizes(run: Run): Sizes {
  const parameters = 4 * paddedParameterCount(run.step);
  const batch = 4 * wholeBlocks(batchOf(run));
  const points = Math.max(batch, 4 * labeledRoom(run));
  const rows = hiddenRows(run.step);
  const block = 256 * Math.max(...run.step.layers.slice(1, -1).map(padded));
  return {
    studentAfter: parameters,
    gradient: parameters,
    direction: parameters,
    clean: 2 * batch,
    noisy: 2 * batch,
    uniforms: batch,
    permutation: batch,
    studentHidden: rows * batch,
    studentLogits: batch,
    teacherHidden: rows * batch,
    teacherLogits: batch,
    scratchHidden: rows * points,
    scratchLogits: points,
    beliefs: batch,
    targets: batch,
    sharpened: batch,
    push: batch,
    delta: points,
    rowsA: block,
    rowsB: block,
  };
}

/** @throws Error where a network that the step has is missing or of another shape */
export function checkState(step: Step, { student, teacher }: State): void {
  const count = parameterCount(step);
  for (const parameters of step.teacher ? [student, teacher] : [student])
    if (parameters?.length !== count)
      throw new Error(`A network here has ${count} parameters, not ${parameters?.length ?? 0}.`);
}

/** A run in memory. */
export class RunMemory {
  readonly run: Run;
  /** Whether the record holds losses of a step from here. */
  stepped = false;
  private readonly memory: WebAssembly.Memory;
  private readonly own: Parts;
  private readonly places: Uint32Array;

  constructor(arena: Arena, run: Run, scratch: Parts, normalTable: number) {
    this.memory = arena.memory;
    this.run = run;
    this.own = allocateParts(arena, ownSizes(run));
    this.places = parameterPlaces(run.step);
    const { record: _, ...addresses } = this.own.addresses;
    writeRecord(this.memory, this.record, {
      ...stepValues(run.step),
      ...scratch.addresses,
      ...addresses,
      normalTable,
      seed: run.seed,
      batch: batchOf(run),
      unlabeledCount: run.unlabeled.length / 2,
    });
    this.floats('unlabeled', run.unlabeled.length).set(run.unlabeled);
    this.writeState(run.state);
    this.writeLabeled(run.labeled);
  }

  get record(): number {
    return this.own.addresses.record!;
  }

  value(name: RecordField): number {
    return readRecord(this.memory, this.record, name);
  }

  /** The numbers that a field of the record points at. */
  floats(name: RecordField, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.value(name), length);
  }

  readState(): State {
    return {
      step: this.value('step'),
      student: this.readParameters('student'),
      teacher: this.run.step.teacher ? this.readParameters('teacher') : null,
    };
  }

  writeState(state: State): void {
    checkState(this.run.step, state);
    const { step, student, teacher } = state;
    writeRecord(this.memory, this.record, { step });
    this.writeParameters('student', student);
    if (this.run.step.teacher) this.writeParameters('teacher', teacher!);
    this.stepped = false;
  }

  /** @throws Error where there are more points than the run has room for: 64, or what it was created with. */
  writeLabeled({ x, y }: Labeled): void {
    const room = labeledRoom(this.run);
    if (y.length > room) throw new Error(`This run has room for ${room} labeled points, not ${y.length}.`);
    writeRecord(this.memory, this.record, { labeledCount: y.length });
    writeInputs(this.floats('labeled', 2 * room), x);
    this.floats('classes', room).set(y);
  }

  /** Puts a step's draws where the kernel would have drawn them. */
  writeDraws({ x, noise, uniforms, permutation }: Draws): void {
    const room = 2 * wholeBlocks(x.length / 2);
    writeInputs(this.floats('clean', room), x);
    if (noise) writeInputs(this.floats('noisy', room), x, noise);
    if (uniforms) this.floats('uniforms', uniforms.length).set(uniforms);
    if (permutation)
      new Uint32Array(this.memory.buffer, this.value('permutation'), permutation.length).set(permutation);
  }

  release(): void {
    this.own.release();
  }

  private readParameters(name: 'student' | 'teacher'): Float32Array {
    const values = this.floats(name, paddedParameterCount(this.run.step));
    const parameters = new Float32Array(this.places.length);
    // A loop: `from` with a function takes ten times as long, and a run is read at every measurement.
    for (let i = 0; i < parameters.length; i++) parameters[i] = values[this.places[i]!]!;
    return parameters;
  }

  private writeParameters(name: 'student' | 'teacher', parameters: Float32Array): void {
    const values = this.floats(name, paddedParameterCount(this.run.step));
    values.fill(0);
    this.places.forEach((place, i) => (values[place] = parameters[i]!));
  }
}
