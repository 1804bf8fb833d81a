/** The worker's entry: which engines there are, best first; then it serves. `self.name` forces one. */
import type { EngineName } from '../learn/engine.ts';
import { EngineChain } from './engineChain.ts';
import { engines } from './engines.ts';
import { serve, type Port } from './serve.ts';

const order: EngineName[] = ['webgpu', 'wasm', 'tfjs'];
const forced = order.find((name) => name === self.name);
const chain = forced ? [forced, ...order.filter((name) => name !== forced)] : order;

serve(self as unknown as Port, new EngineChain(chain.map((name) => engines[name])));
