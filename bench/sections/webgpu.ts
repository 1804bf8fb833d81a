import { sharedWebgpu } from '../contenders/engines.ts';
import { metaPseudoLabels } from '../contenders/metaPseudoLabels.ts';
import { operations } from '../contenders/operations.ts';
import { runsContender } from '../contenders/runs.ts';
import { fastestOther, type Section } from '../section.ts';

export const webgpu: Section = {
  id: 'webgpu',
  title: 'One step of Meta Pseudo Labels, preset Ours, on the same WebGPU adapter',
  timed: 'step',
  contenders: () => [
    runsContender('WebGPU engine', sharedWebgpu, [metaPseudoLabels()]),
    operations('webgpu', metaPseudoLabels()),
  ],
  goal: {
    text: 'TensorFlow.js operations take at least 100 times as long',
    value: fastestOther,
    limit: { atLeast: 100 },
  },
};
