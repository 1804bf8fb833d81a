import { createWasm } from '../contenders/engines.ts';
import { metaPseudoLabels } from '../contenders/metaPseudoLabels.ts';
import { operations } from '../contenders/operations.ts';
import { runsContender } from '../contenders/runs.ts';
import { fastestOther, type Section } from '../section.ts';

export const step: Section = {
  id: 'step',
  title: 'One step of Meta Pseudo Labels, preset Ours, one thread',
  timed: 'step',
  contenders: () => [
    runsContender('WebAssembly engine', createWasm, [metaPseudoLabels()]),
    ...(['cpu', 'wasm', 'webgpu'] as const).map((backend) => operations(backend, metaPseudoLabels())),
  ],
  goal: {
    text: 'TensorFlow.js operations on its fastest backend take at least 50 times as long',
    value: fastestOther,
    limit: { atLeast: 50 },
  },
};
