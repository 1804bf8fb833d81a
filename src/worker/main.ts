/**
 * The entry of every worker: it serves the live run, or jobs beside it. `self.name` says which, or forces an
 * engine on the live run. One entry, so that the engines are shipped once.
 */
import { engineNames } from '../settings/engines.ts';
import { EngineChain } from './live/engineChain.ts';
import { engines } from './live/engines.ts';
import { askedTrust, defaultTrust } from './live/liveEngine.ts';
import { holdLifeline } from './jobs/lifeline.ts';
import { serve, type Port } from './live/serve.ts';
import { serveJobs, type JobPort } from './jobs/serveJobs.ts';

function serveRun(): void {
  const asked = engineNames.find((name) => name === self.name) ?? null;
  const order = asked ? [asked, ...engineNames.filter((name) => name !== asked)] : engineNames;
  const chain = new EngineChain(
    order.map((name) => engines[name]),
    { asked },
  );
  serve(self as unknown as Port, chain, { ...(asked ? askedTrust : defaultTrust), measure: engines.wasm });
}

/** WebAssembly, so that a row is the same here and on the command line. */
const openForJobs = () => new EngineChain([engines.wasm, engines.tfjs]).open();

if (self.name === 'jobs') serveJobs(self as unknown as JobPort, openForJobs, holdLifeline);
else serveRun();
