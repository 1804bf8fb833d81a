import { useEffect, useRef } from 'react';

/** A formula in TeX. What writes it is only fetched where one is shown. */
export function Formula({ tex }: { tex: string }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let stale = false;
    void import('./writeFormula.ts').then(({ writeFormula }) => {
      if (!stale) writeFormula(element.current!, tex);
    });
    return () => {
      stale = true;
    };
  }, [tex]);
  return <span ref={element} className="equation" />;
}
