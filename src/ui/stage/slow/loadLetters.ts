import { withStyles } from '../../shell/late/withStyles.ts';

const faces = [
  '1em KaTeX_Main',
  'italic 1em KaTeX_Math',
  '1em KaTeX_Size1',
  '1em KaTeX_Size2',
  '1em KaTeX_Caligraphic',
];

/**
 * The sheet that names the faces of formulas, and those of them that can be had: no formula changes its width when they
 * come.
 */
export const loadLetters = withStyles(async () => {
  await import('katex/dist/katex.min.css');
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
});
