/** Colors for the files in svg/, near the page's. The playground takes the page's own. */
import type { Palette } from '../../../src/draw/palette.ts';

export const palette: Palette = {
  paper: '#ffffff',
  ink: '#16161b',
  ink2: '#50505a',
  ink3: '#6d6d78',
  line: '#e2e2e8',
  edge: '#868692',
  fill: '#f2f2f5',
  a: '#d07c00',
  aDot: '#c2780f',
  aWrong: '#a85a00',
  aWash: '#fdf1dc',
  b: '#4636c9',
  bDot: '#8075de',
  bWrong: '#3524b4',
  bWash: '#eae8fc',
};
