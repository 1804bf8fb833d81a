import { useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react';
import { pageColors } from '../../../draw/palette.ts';
import { chartUnit, rem } from '../../../draw/sink/chartUnit.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import { nearestDot } from '../../../draw/strip/stackDots.ts';
import { drawStrip, stripDots, type StripOptions } from '../../../draw/strip/stripPlot.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
import type { StripRun } from '../../../session/study/stripRuns.ts';
import { usePress } from '../../controls/usePress.ts';
import { canWatch } from '../watch.ts';
import { Rain } from './Rain.tsx';
import { useRain } from './useRain.ts';
import { useSteps } from './useSteps.ts';
import styles from './Strip.module.css';

interface Props {
  part: StripPart;
  runs: readonly StripRun[];
  options: StripOptions;
  /** Index of the run in question. */
  marked: number | null;
  onMark: (index: number | null) => void;
  onOpen: (index: number) => void;
}

/** How far from a dot a pointer or a finger may be, as charts count. */
const reach = { mouse: 12, pen: 12, touch: 24 };

/** The runs of a method: each can be read and opened, by pointer, finger and keyboard. */
export function Strip({ part, runs, options, marked, onMark, onOpen }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  /** The run that was read when a pointer came down. */
  const read = useRef<number | null>(null);
  const drops = useRain(runs);
  const dots = useMemo(() => stripDots(options), [options]);
  const { size } = options;
  useLayoutEffect(() => {
    const falling = new Set(drops.map(({ index }) => index));
    renderSvg(svg.current!, (sink) => drawStrip(sink, { ...options, marked, falling }, pageColors));
  }, [options, marked, drops]);

  const under = (event: PointerEvent): number | null => {
    const box = svg.current!.getBoundingClientRect();
    const within = reach[event.pointerType as keyof typeof reach] ?? reach.mouse;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return nearestDot(dots, x / chartUnit(), y / chartUnit(), within);
  };
  const press = usePress({
    onDown: () => (read.current = marked),
    onPress(event) {
      const index = under(event);
      // A finger cannot point without touching: its first tap reads, the next one on the same run opens.
      if (event.pointerType === 'touch' && index !== read.current) onMark(index);
      else if (index !== null) onOpen(index);
    },
    onLeave: (event) => event.pointerType !== 'touch' && onMark(null),
  });
  return (
    <div
      className={canWatch(part.method) ? `${styles.dots} ${styles.opens}` : styles.dots}
      style={{ height: rem(size.height) }}
      {...useSteps({ part, runs, marked, onMark, onOpen })}
      onPointerMove={(event) => onMark(under(event))}
      {...press}
    >
      <svg ref={svg} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden />
      <Rain drops={drops} dots={dots} options={options} />
    </div>
  );
}
