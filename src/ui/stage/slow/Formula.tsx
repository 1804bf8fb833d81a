import { useEffect, useRef } from 'react';
import { fetchLate } from '../../shell/fetchLate.ts';

/** A formula in TeX. What writes it is only fetched where one is shown. */
export function Formula({ tex, className }: { tex: string; className: string | undefined }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      fetchLate(
        () => import('./writeFormula.ts'),
        ({ writeFormula }) => writeFormula(element.current!, tex),
      ),
    [tex],
  );
  return <span ref={element} className={className} translate="no" />;
}
