import { brain } from '../contenders/brain.ts';
import { convnet } from '../contenders/convnet.ts';
import { createWasm } from '../contenders/engines.ts';
import { runsContender } from '../contenders/runs.ts';
import { supervisedTask } from '../contenders/supervisedTask.ts';
import { tensorflow } from '../contenders/tensorflow.ts';
import { fastestOther, type Section } from '../section.ts';

export const supervised: Section = {
  id: 'supervised',
  title: 'One step of Supervised on all 2,000 points, full batch, against packages from npm, one thread',
  timed: 'step',
  contenders() {
    const task = supervisedTask();
    return [
      runsContender('WebAssembly engine', createWasm, [task]),
      tensorflow('operations', 'wasm', task),
      tensorflow('Layers', 'wasm', task),
      tensorflow('operations', 'cpu', task),
      convnet(task),
      brain(task),
    ];
  },
  goal: {
    text: 'The fastest package from npm takes at least 15 times as long',
    value: fastestOther,
    limit: { atLeast: 15 },
  },
};
