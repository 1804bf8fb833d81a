import { ours } from '../../src/settings/presets.ts';
import { pool } from '../contenders/pool.ts';
import { fastestOther, type Section } from '../section.ts';

const runs = 64;

export const cores: Section = {
  id: 'cores',
  title: `${runs} runs of Meta Pseudo Labels, preset Ours, as npm run experiment does them`,
  timed: `batch of ${runs} runs`,
  mostRepeats: 5,
  contenders: () => [pool(1, runs, ours), pool(2, runs, ours)],
  goal: {
    text: 'Two workers take at most 0.6 of the time of one',
    value: fastestOther,
    limit: { atMost: 0.6 },
  },
};
