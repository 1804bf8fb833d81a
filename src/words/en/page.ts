/** What the late sections still take from here. */
import { drawer } from './drawer.ts';
import { methods } from './methods.ts';
import { shell } from './shell.ts';

export { count, percent } from './numbers.ts';
export const methodName = methods.name;
export const sideName = methods.className;
export const presetName = drawer.presetName;
export const engineName = shell.engine.name;
