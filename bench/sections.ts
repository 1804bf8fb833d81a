/** Every section, in the order of the table. */
import type { Section } from './section.ts';
import { cores } from './sections/cores.ts';
import { wasmGrowth, webgpuGrowth } from './sections/growth.ts';
import { run } from './sections/run.ts';
import { step } from './sections/step.ts';
import { supervised } from './sections/supervised.ts';
import { webgpu } from './sections/webgpu.ts';

export const sections: readonly Section[] = [
  step,
  run,
  supervised,
  webgpu,
  ...wasmGrowth,
  ...webgpuGrowth,
  cores,
];
