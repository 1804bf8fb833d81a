/** Does one job after another that comes through a port. The pool sends the next when the last has ended. */
import { failureOf } from '../failure.ts';
import type { Engine } from '../../learn/engines/engine.ts';
import { fetched } from '../live/fetched.ts';
import type { JobReply, JobRequest } from './jobs.ts';
import { messages } from '../messages.ts';
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
  let opening: ReturnType<typeof opened> | null = null;
  let canceled = -1;

  const opened = async () => {
    // The worker that trains the live run has this same entry, and does not wait for what jobs take.
    const [engine, { perform }] = await Promise.all([open(), fetched(import('./jobs.ts'))]);
    const { name, adapter } = engine;
    port.postMessage({ type: 'ready', engine: name, adapter, lifeline: await holdLifeline() });
    return { engine, perform };
  };

  const work = async ({ id, job }: Extract<JobRequest, { type: 'do' }>): Promise<void> => {
    try {
      const { engine, perform } = await (opening ??= opened());
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
