/** Every experiment behind docs/REPRODUCTION.md, in the order of its tables. */
import type { Experiment } from './experiment.ts';
import { dips, map } from './rows/dips.ts';
import { feedback } from './rows/feedback.ts';
import { data, headline, presets } from './rows/headline.ts';
import { labels, live } from './rows/labels.ts';
import { literal } from './rows/literal.ts';
import { others, passes } from './rows/others.ts';
import { overruled } from './rows/overruled.ts';
import { parts } from './rows/parts.ts';
import { sweeps } from './rows/sweeps.ts';

export const rows: readonly Experiment[] = [
  ...headline,
  ...parts,
  ...data,
  ...feedback,
  ...labels,
  ...live,
  ...overruled,
  ...dips,
  ...map,
  ...sweeps,
  ...others,
  ...passes,
  ...presets,
  ...literal,
];
