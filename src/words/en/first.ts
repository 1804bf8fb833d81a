/** The words of the first load, by section. Another language has the same shape. */
import { drawer } from './drawer.ts';
import { lesson } from './lesson.ts';
import { methods } from './methods.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { shortcuts } from './shortcuts.ts';
import { stage } from './stage.ts';
import { transport } from './transport.ts';

export const first = {
  drawer,
  lesson,
  methods,
  notices,
  numbers,
  settings,
  shell,
  shortcuts,
  stage,
  transport,
};

export type First = typeof first;
