import { drawsOf } from '../../src/learn/draws.ts';
import type { Engine, Run } from '../../src/learn/engines/engine.ts';
import { variants } from '../learn/engines/runs.ts';

/** Mesa's software driver ends every loop of an invocation after 65,535 turns in all; a step of 12,000 points takes more. */
const mostPoints = 10_000;

/** Those that such a driver can take. */
export const smallVariants = variants.filter(([, make]) => {
  const { step, unlabeled } = make();
  return step.batch !== 'all' || unlabeled.length / 2 <= mostPoints;
});

/** A run's first step, with what it would draw at its fourth. */
export const drawnStep = (engine: Engine, { step, seed, unlabeled, labeled, state }: Run) =>
  engine.stepOnce(step, state, labeled, drawsOf(step, seed, 3, unlabeled));
