import { Slider } from 'radix-ui';
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Chart } from '../../../draw/curves/chart.ts';
import { curveScales } from '../../../draw/curves/curveScales.ts';
import { drawCurves } from '../../../draw/curves/curves.ts';
import { pageColors } from '../../../draw/palette.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import type { Measure } from '../../../draw/curves/curveRange.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import type { PageState } from '../../../session/pageState.ts';
import { useSlide } from '../../controls/useSlide.ts';
import { Segments } from '../../controls/Segments.tsx';
import { words } from '../../../words/words.ts';
import { CurveReading } from './CurveReading.tsx';
import { curvesChart } from './curvesChart.ts';
import styles from './Curves.module.css';

/** Narrower than this, names stand in a legend above the lines. CSS pixels. */
const roomForNames = 640;
/**
 * Accuracy or star loss of all methods against steps; also the timeline to go back and forth on.
 *
 * @param compact the lines alone
 */
export function Curves({ compact }: { compact: boolean }) {
  const { unlabeledCount } = useDataset();
  const [measure, setMeasure] = useState<Measure>('accuracy');
  const [read, setRead] = useState<number | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const axis = useChart(svg, measure, compact, read);
  usePage((state) => state.address.settings.steps);
  const every = useSession().measureEvery;
  const readAt = (event: PointerEvent) => {
    const { left } = svg.current!.getBoundingClientRect();
    setRead(axis && axis.stepAt(event.clientX - left));
  };
  return (
    <figure className={styles.curves}>
      {!compact && (
        <figcaption>
          <span id="curves">{words.transport.curves.title[measure](unlabeledCount, every)}</span>
          <Segments<Measure>
            labelledBy="curves"
            value={measure}
            choices={words.transport.curves.measure}
            onChange={setMeasure}
          />
        </figcaption>
      )}
      <div
        className={styles.frame}
        onPointerMove={readAt}
        onPointerDown={readAt}
        onPointerLeave={() => setRead(null)}
      >
        <svg ref={svg} aria-hidden />
        {axis && <Timeline left={axis.left} right={axis.right} last={axis.last} />}
        {read !== null && <CurveReading step={read} measure={measure} />}
      </div>
    </figure>
  );
}

/** Where the step axis lies in the chart, CSS pixels, and its last step. */
interface Axis {
  left: number;
  right: number;
  last: number;
}

/** An axis, and the step at a place of the chart, CSS pixels from its left. */
interface Scaled extends Axis {
  stepAt: (px: number) => number;
}

/** Scrubs: goes to the step under the finger, back or forward, and stays there. */
function Timeline({ left, right, last }: Axis) {
  const session = useSession();
  const step = usePage((state) => state.summary?.step ?? 0);
  const seek = (to: number) => session.seek(to);
  const { moving, handlers } = useSlide(seek, seek);
  return (
    <Slider.Root
      className={styles.timeline}
      style={{ left, right }}
      min={0}
      max={last}
      value={[Math.min(last, moving ?? step)]}
      {...handlers}
    >
      <Slider.Track className={styles.track} />
      <Slider.Thumb className={styles.thumb} aria-label={words.transport.curves.timeline} />
    </Slider.Root>
  );
}

/** Draws with each summary, so that curves and numbers are of one step. */
function useChart(
  svg: RefObject<SVGSVGElement | null>,
  measure: Measure,
  compact: boolean,
  read: number | null,
): Scaled | null {
  const session = useSession();
  const [axis, setAxis] = useState<Scaled | null>(null);
  useEffect(() => {
    const element = svg.current!;
    let drawn: Pick<PageState, 'summary' | 'address'>;
    const draw = () => {
      drawn = session.store.get();
      const size = { width: element.clientWidth, height: element.clientHeight };
      // Not laid out yet: the observer calls again.
      if (size.width === 0) return;
      const chart = {
        ...curvesChart(session, measure, read),
        size,
        labels: labelsFor(size.width, compact),
      };
      const scales = curveScales(chart);
      renderSvg(element, (sink) => drawCurves(sink, chart, pageColors, scales));
      const { left, right } = scales.frame;
      const next = { left, right: size.width - right, last: chart.steps[1], stepAt: scales.stepAt };
      // The same numbers are the same function.
      setAxis((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    const stop = session.store.subscribe(() => {
      const { summary, address } = session.store.get();
      if (summary !== drawn.summary || address.view !== drawn.address.view) draw();
    });
    draw();
    return () => {
      observer.disconnect();
      stop();
    };
  }, [session, svg, measure, compact, read]);
  return axis;
}

const labelsFor = (width: number, compact: boolean): Chart['labels'] =>
  compact ? 'none' : width < roomForNames ? 'legend' : 'direct';
