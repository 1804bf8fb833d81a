import { ours } from '../../src/settings/presets.ts';
import { measuredRun, wholeRun } from '../contenders/wholeRun.ts';
import type { Section } from '../section.ts';

export const run: Section = {
  id: 'run',
  title: `A whole run of Meta Pseudo Labels, preset Ours, ${ours.steps.toLocaleString('en-US')} steps, one thread`,
  timed: 'run',
  contenders: () => [wholeRun(ours), measuredRun(ours)],
  goal: {
    text: 'A run takes at most 150 ms',
    value: ([timing]) => timing!.milliseconds.median,
    limit: { atMost: 150 },
  },
};
