import type { Engine } from '../../src/learn/engine.ts';
import type { JobWorker } from '../../src/worker/jobPool.ts';
import { serveJobs, type JobPort } from '../../src/worker/serveJobs.ts';

/** A worker over a MessageChannel, with a way to die. */
export class FakeWorker implements JobWorker {
  onmessage: JobWorker['onmessage'] = null;
  onerror: JobWorker['onerror'] = null;
  terminated = false;
  private readonly near: MessagePort;

  constructor(open: () => Promise<Engine>) {
    const { port1, port2 } = new MessageChannel();
    this.near = port1;
    port1.onmessage = (event) => this.onmessage?.(event);
    serveJobs(port2 as unknown as JobPort, async () => this.mortal(await open()));
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
  }

  die(message: string): void {
    this.onerror?.({ message, preventDefault() {} } as ErrorEvent);
  }
}
