/** A session in Node, against the real worker code over a MessageChannel, on the wasm engine. */
import { expect, onTestFinished } from 'vitest';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import type { Label } from '../../src/data/dataset.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { ours } from '../../src/settings/presets.ts';
import { roundedLabel } from '../../src/settings/labelsText.ts';
import { Session, type SessionOptions } from '../../src/session/session.ts';
import { JobPool } from '../../src/worker/jobs/jobPool.ts';
import { EngineChain, type OpenEngine } from '../../src/worker/live/engineChain.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { FakeWorker } from '../worker/fakeWorker.ts';
import { LiveWorker } from '../worker/liveWorker.ts';

export const rounded = (labels: readonly Label[]): Label[] => labels.map(roundedLabel);

/** The points of the settings that a session begins with. */
export const sample = twoMoon.sample(ours.data);

/** Where the placement puts the stars, as an address carries them: to four decimals. */
export const unmoved = rounded(sample.labels);

/** The same with one of them elsewhere. */
export const moved = (index: number, x: number, y: number): Label[] =>
  unmoved.map((label, i) => (i === index ? { ...label, x, y } : label));

export const openWasm = async () => createWasmEngine(await wasmBytes());

/** A session, what it wrote as its address, and ways to wait for its run. */
export class OpenSession {
  readonly session: Session;
  /** Hashes in the order in which they were written. */
  readonly hashes: string[] = [];
  readonly workers: LiveWorker[] = [];
  /** The latest run of which a frame was drawn. */
  private run = 0;

  /** @param engines of its worker, best first */
  constructor(options: Partial<SessionOptions> = {}, engines: OpenEngine[] = [openWasm]) {
    this.session = new Session({
      createWorker: () => {
        const worker = new LiveWorker(new EngineChain(engines));
        this.workers.push(worker);
        return worker;
      },
      pool: new JobPool(() => new FakeWorker(openWasm), 2),
      hash: '',
      playing: false,
      writeHash: (hash) => this.hashes.push(hash),
      nextFrame: (draw) => void setImmediate(draw),
      ...options,
    });
    this.session.playback.onFrame((frame) => (this.run = Math.max(this.run, frame.run)));
    onTestFinished(() => this.session.close());
  }

  /** The address as it stands. */
  get hash(): string {
    return this.hashes.at(-1) ?? '';
  }

  get state() {
    return this.session.store.get();
  }

  /** The labels that the page shows, to four decimals. */
  get labels(): Label[] {
    return rounded(this.state.labels);
  }

  /** Takes hold of a label, where it lies. */
  take(index: number): { x: number; y: number } {
    const { x, y } = this.state.labels[index]!;
    this.session.labels.move(index, x, y, 'start');
    return { x, y };
  }

  /** The newest frame. */
  get frame(): Frame {
    return this.session.playback.frame!;
  }

  /** Waits for a drawn frame that fits; the present one counts. */
  async until(fits: (frame: Frame) => boolean): Promise<Frame> {
    const { playback } = this.session;
    if (playback.frame && fits(playback.frame)) return playback.frame;
    return new Promise((resolve) => {
      const stop = playback.onFrame((frame) => {
        if (!fits(frame)) return;
        stop();
        resolve(frame);
      });
    });
  }

  /** Waits until the run stands at a step. */
  at(step: number): Promise<Frame> {
    return this.until(
      (frame) => frame.step === step && frame.status !== 'running' && frame.status !== 'seeking',
    );
  }

  /** Waits until training, or a solution, sees these labels. */
  sees(labels: readonly Label[]): Promise<Frame> {
    const wanted = JSON.stringify(rounded(labels));
    return this.until((frame) => JSON.stringify(rounded(frame.labels)) === wanted);
  }

  /** Waits for a frame of a later run than any that was shown. */
  nextRun(): Promise<Frame> {
    const { run } = this;
    return this.until((frame) => frame.run > run);
  }

  /** Goes to steps one after the other, on foot: what is measured on the way is the same each time. */
  async walk(...steps: number[]): Promise<void> {
    for (const step of steps) {
      this.session.transport.seek(step);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await this.at(step);
    }
  }
}

/** Everything that a run shows at its step, bit for bit. */
export const bits = ({ step, labels, methods }: Frame) => ({
  step,
  labels,
  methods: methods.map(({ method, student, teacher, losses }) => [
    method,
    [...student.parameters],
    teacher && [...teacher.parameters],
    losses,
  ]),
});

export const expectSame = (a: Frame, b: Frame): void => expect(bits(a)).toEqual(bits(b));

/** A paused session whose run stands at a step. */
export async function standing(step: number, hash = ''): Promise<OpenSession> {
  const open = new OpenSession({ hash });
  await open.walk(step);
  return open;
}
