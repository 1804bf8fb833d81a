import type { Engine } from '../../src/learn/engines/engine.ts';
import type { JobWorker } from '../../src/worker/jobs/jobPool.ts';
import { serveJobs, type JobPort } from '../../src/worker/jobs/serveJobs.ts';

/** A worker over a MessageChannel, with two ways to die: `die` tells, `terminate` does not. */
export class FakeWorker implements JobWorker {
  onmessage: JobWorker['onmessage'] = null;
  onerror: JobWorker['onerror'] = null;
  terminated = false;
  /** Resolves when it ends, whatever ends it. */
  readonly ended: Promise<void>;
  private end = () => {};
  private readonly near: MessagePort;

  constructor(open: () => Promise<Engine>, lifeline: string | null = null) {
    const { port1, port2 } = new MessageChannel();
    this.near = port1;
    this.ended = new Promise((resolve) => (this.end = resolve));
    port1.onmessage = (event) => this.onmessage?.(event);
    serveJobs(
      port2 as unknown as JobPort,
      async () => this.mortal(await open()),
      async () => lifeline,
    );
  }

  postMessage(message: unknown): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- ports have no origin
    this.near.postMessage(message);
  }

  /** An engine that trains no longer than its worker lives. */
  private mortal(engine: Engine): Engine {
    return {
      ...engine,
      create: (runs) => {
        if (this.terminated) throw new Error('terminated');
        return engine.create(runs);
      },
    };
  }

  terminate(): void {
    this.terminated = true;
    this.near.close();
    this.end();
  }

  die(message: string): void {
    this.onerror?.({ message, preventDefault() {} } as ErrorEvent);
  }
}
