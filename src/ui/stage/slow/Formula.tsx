import { useLayoutEffect, useRef } from 'react';
import { withStyles } from '../../shell/late/withStyles.ts';
import { loadLetters } from './loadLetters.ts';
import type { writeFormula } from './writeFormula.ts';

export type Write = typeof writeFormula;

/** What writes formulas is only fetched where one is to be shown. */
export const loadWriter = withStyles(async () => {
  const [writer] = await Promise.all([import('./writeFormula.ts'), loadLetters()]);
  return writer;
});

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
