import { useLayoutEffect, useRef } from 'react';
import { withStyles } from '../../shell/late/withStyles.ts';
import type { writeFormula } from './writeFormula.ts';

export type Write = typeof writeFormula;

/** What writes formulas is only fetched where one is to be shown. */
export const loadWriter = withStyles(async () => {
  const writer = await import('./writeFormula.ts');
  // With its letters, where they can be had: the formula does not change its width when they come.
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  return writer;
});

const faces = [
  '1em KaTeX_Main',
  'italic 1em KaTeX_Math',
  '1em KaTeX_Size1',
  '1em KaTeX_Size2',
  '1em KaTeX_Caligraphic',
];

/** A formula in TeX. */
export function Formula({
  tex,
  write,
  className,
}: {
  tex: string;
  write: Write;
  className: string | undefined;
}) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => write(element.current!, tex), [write, tex]);
  return <span ref={element} className={className} translate="no" />;
}
