/**
 * What runs where. `npm test` takes `unit` and `journeys`: in minutes, what a change breaks first. `npm run
 * test:rest` takes the others; `npm run test:all` is both. No test counts milliseconds: `npm run measure` does.
 */
import type { TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Units that take long: whole experiments, programs that are started, and all that need software WebGPU, which is set up
 * for them alone; and what puts a module in another's place, which takes a process of its own.
 */
const long = [
  'test/bench/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/learn/engines/divergence.test.ts',
  'test/learn/engines/webgpu.test.ts',
  'test/learn/study/experiment.test.ts',
  'test/ui/share/take/openRun.test.ts',
  'test/worker/live/branch.test.ts',
  'test/worker/live/recovery.test.ts',
];

/** Tests that open a browser. */
const screens = 'test/browser/**';
const journeys = 'test/browser/journeys/*.test.ts';

/** The built page in Firefox and WebKit. */
const others = 'test/browsers/*.test.ts';

/** A second WebGPU, wgpu with Naga, which are Firefox's. */
const gpu = 'test/gpu/*.test.ts';

type Options = NonNullable<TestProjectInlineConfiguration['test']>;

const project = (name: string, include: string[], options: Options = {}): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include, ...options },
});

export const projects: TestProjectInlineConfiguration[] = [
  // Modules hold next to nothing that a test could leave behind: a process a file would take longer than its tests.
  project('unit', ['test/**/*.test.ts'], { exclude: [screens, others, gpu, ...long], isolate: false }),
  project('journeys', [journeys], {
    isolate: false,
    globalSetup: 'test/setup/globalSetup.ts',
    sequence: { groupOrder: 1 },
  }),
  // In one group with the browsers' tests: what ends one group waits with a core idle.
  project('long', long, { globalSetup: 'test/setup/vulkan.ts', sequence: { groupOrder: 1 } }),
  project('browser', ['test/browser/*.test.ts'], {
    // The library that drives a browser takes longer to load than many a test.
    isolate: false,
    globalSetup: 'test/setup/globalSetup.ts',
    sequence: { groupOrder: 1 },
  }),
  project('browsers', [others], {
    globalSetup: ['test/setup/globalSetup.ts', 'test/setup/browsers.ts'],
    sequence: { groupOrder: 1 },
  }),
  project('gpu', [gpu], { globalSetup: 'test/setup/llvmpipe.ts', sequence: { groupOrder: 1 } }),
];
