import { withStyles } from '../../shell/late/withStyles.ts';
import { faces } from './faces.ts';

/**
 * The sheet that names the faces of formulas, and those of them that can be had: no formula changes its width when they
 * come.
 */
export const loadLetters = withStyles(async () => {
  await import('katex/dist/katex.min.css');
  await Promise.allSettled(Object.values(faces).map((face) => document.fonts.load(face)));
});
