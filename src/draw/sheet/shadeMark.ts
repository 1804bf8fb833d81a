/** A shade of ink as a legend shows it; and what has none yet. */
import type { LegendMark } from '../legendMark.ts';

const side = 13;

/** @param ink its share on paper, 0 to 1 */
export const shadeMark = (ink: number): LegendMark => ({
  width: side,
  height: side,
  draw(sink, palette) {
    const box = `M0 0h${side}v${side}h${-side}Z`;
    if (ink > 0) sink.path(box, { fill: palette.ink, opacity: ink });
    sink.path(box, { stroke: palette.edge });
  },
});

export const hatchMark: LegendMark = {
  width: side,
  height: side,
  draw(sink, palette) {
    sink.path(`M0 5L5 0M0 11L11 0M4 ${side}L${side} 4M10 ${side}L${side} 10`, { stroke: palette.edge });
    sink.path(`M0 0h${side}v${side}h${-side}Z`, { stroke: palette.edge });
  },
};

/** What does not run. */
export const crossMark: LegendMark = {
  width: side,
  height: side,
  draw(sink, palette) {
    sink.path(`M0 0L${side} ${side}M0 ${side}L${side} 0`, { stroke: palette.edge });
    sink.path(`M0 0h${side}v${side}h${-side}Z`, { stroke: palette.edge });
  },
};
