/** The entry of the pool's workers. WebAssembly, so that a row is the same here and on the command line. */
import { EngineChain } from './engineChain.ts';
import { engines } from './engines.ts';
import { serveJobs, type JobPort } from './serveJobs.ts';

const chain = new EngineChain([engines.wasm, engines.tfjs]);

serveJobs(self as unknown as JobPort, () => chain.open());
