/** A session in Node, against the real worker code over a MessageChannel, on the wasm engine. */
import { expect, onTestFinished } from 'vitest';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { Session, type SessionOptions } from '../../src/session/session.ts';
import { JobPool } from '../../src/worker/jobs/jobPool.ts';
import { EngineChain } from '../../src/worker/live/engineChain.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { FakeWorker } from '../worker/fakeWorker.ts';
import { LiveWorker } from '../worker/liveWorker.ts';

const openWasm = async () => createWasmEngine(await wasmBytes());

/** A session, what it wrote as its address, and ways to wait for its run. */
export class OpenSession {
  readonly session: Session;
  /** Hashes in the order in which they were written. */
  readonly hashes: string[] = [];
  readonly workers: LiveWorker[] = [];

  constructor(options: Partial<SessionOptions> = {}) {
    this.session = new Session({
      createWorker: () => {
        const worker = new LiveWorker(new EngineChain([openWasm]));
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
    onTestFinished(() => this.session.close());
  }

  /** The address as it stands. */
  get hash(): string {
    return this.hashes.at(-1) ?? '';
  }

  get state() {
    return this.session.store.get();
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
  at = (step: number): Promise<Frame> =>
    this.until((frame) => frame.step === step && frame.status !== 'running');
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
