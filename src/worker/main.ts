/**
 * The entry of every worker: it serves the live run, or jobs beside it. `self.name` says which, or forces an
 * engine on the live run. One entry, so that the engines are shipped once.
 */
import type { EngineName } from '../learn/engines/engine.ts';
import { EngineChain } from './live/engineChain.ts';
import { engines } from './live/engines.ts';
import { holdLifeline } from './jobs/lifeline.ts';
import { serve, type Port } from './live/serve.ts';
import { serveJobs, type JobPort } from './jobs/serveJobs.ts';

/** Which engines there are, best first. */
const order: EngineName[] = ['webgpu', 'wasm', 'tfjs'];

function serveRun(): void {
  const forced = order.find((name) => name === self.name);
  const chain = forced ? [forced, ...order.filter((name) => name !== forced)] : order;
  serve(self as unknown as Port, new EngineChain(chain.map((name) => engines[name])));
}

/** WebAssembly, so that a row is the same here and on the command line. */
const openForJobs = () => new EngineChain([engines.wasm, engines.tfjs]).open();

if (self.name === 'jobs') serveJobs(self as unknown as JobPort, openForJobs, holdLifeline);
else serveRun();
