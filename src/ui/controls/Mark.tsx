import { useLayoutEffect, useRef } from 'react';
import type { LegendMark } from '../../draw/legendMark.ts';
import { pageColors } from '../../draw/palette.ts';
import { rem } from '../../draw/sink/chartUnit.ts';
import { renderSvg } from '../../draw/sink/renderSvg.ts';

/** A mark of a plot among words. */
export function Mark({ mark }: { mark: LegendMark }) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => renderSvg(svg.current!, (sink) => mark.draw(sink, pageColors)), [mark]);
  const { width, height } = mark;
  return (
    <svg ref={svg} width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} aria-hidden />
  );
}
