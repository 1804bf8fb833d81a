/** The same step in TensorFlow.js's operations: the reference engine, on one of its backends. */
import type { Run } from '../../src/learn/engines/engine.ts';
import type { Contender } from '../contender.ts';
import { backendNames, createOperations, type Backend } from './engines.ts';
import { runsContender } from './runs.ts';

export const operations = (backend: Backend, run: Run): Contender =>
  runsContender(
    `TensorFlow.js operations, ${backendNames[backend]} backend`,
    () => createOperations(backend),
    [run],
  );
