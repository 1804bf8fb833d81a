/** The engines that run in Node: one line each. */
import type { Engine } from '../src/learn/engine.ts';
import { createReferenceEngine } from '../src/learn/engines/reference.ts';

export interface NodeEngine {
  name: string;
  create: () => Promise<Engine>;
}

export const nodeEngines = (): NodeEngine[] => [
  { name: 'tfjs', create: () => createReferenceEngine({ backend: 'cpu' }) },
];
