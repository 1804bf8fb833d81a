/** The words of the first load, by section. Another language has the same shape. */
import { lesson } from './lesson.ts';
import { methods } from './methods.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { plot } from './plot.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { shortcuts } from './shortcuts.ts';
import { solve } from './solve.ts';
import { stage } from './stage.ts';
import { transport } from './transport.ts';

export const first = {
  lesson,
  methods,
  notices,
  numbers,
  plot,
  settings,
  shell,
  shortcuts,
  solve,
  stage,
  transport,
};

export type First = typeof first;
