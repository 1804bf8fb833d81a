/** Does one job after another that comes through a port. The pool sends the next when the last has ended. */
import { failureOf } from '../failure.ts';
import type { Engine } from '../../learn/engines/engine.ts';
import { perform, type JobReply, type JobRequest } from './jobs.ts';
import { takePort } from '../takePort.ts';

/** What a worker's global scope and a MessagePort have in common. */
export interface JobPort {
  postMessage(message: JobReply): void;
  onmessage: ((event: MessageEvent<JobRequest>) => unknown) | null;
}

/** @throws Error where the port is served already */
export function serveJobs(
  port: JobPort,
  open: () => Promise<Engine>,
  holdLifeline: () => Promise<string | null>,
): void {
  let opening: Promise<Engine> | null = null;
  let canceled = -1;

  const opened = async (): Promise<Engine> => {
    const engine = await open();
    const { name, adapter } = engine;
    port.postMessage({ type: 'ready', engine: name, adapter, lifeline: await holdLifeline() });
    return engine;
  };

  const work = async ({ id, job }: Extract<JobRequest, { type: 'do' }>): Promise<void> => {
    try {
      const engine = await (opening ??= opened());
      let begun = performance.now();
      for await (const part of perform(engine, job)) {
        port.postMessage({ type: 'part', id, part, milliseconds: performance.now() - begun });
        await messages();
        if (canceled === id) break;
        begun = performance.now();
      }
      port.postMessage({ type: 'ended', id });
    } catch (error) {
      port.postMessage({ type: 'failed', id, failure: failureOf(error) });
    }
  };

  takePort(port, (request) => {
    if (request.type === 'cancel') canceled = request.id;
    else void work(request);
  });
}

/** Lets messages in: training on the CPU never leaves the event loop a turn by itself. */
const messages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
