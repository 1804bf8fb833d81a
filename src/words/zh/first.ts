/** The words of the first load, by section. Another language has the same shape. */
import './letters.css';
import type { First as English } from '../en/first.ts';
import { methods } from './methods.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { plot } from './plot.ts';
import { shell } from './shell.ts';
import { solve } from './solve.ts';
import { stage } from './stage.ts';
import { transport } from './transport.ts';
import { wiring } from './wiring.ts';

export const first: English = {
  methods,
  notices,
  numbers,
  plot,
  shell,
  solve,
  stage,
  transport,
  wiring,
};
