/** The page's light colors as plain ones: what a file is drawn in, whatever the theme. A test holds them to tokens.css. */
import type { Palette } from './palette.ts';

export const lightPalette: Palette = {
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
