import { Slider } from 'radix-ui';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Chart, Series } from '../../../draw/curves/chart.ts';
import { curveScales } from '../../../draw/curves/curveScales.ts';
import { drawCurves } from '../../../draw/curves/curves.ts';
import { pageColors } from '../../../draw/palette.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import type { Measure } from '../../../draw/curves/curveRange.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { Measurement } from '../../../session/measurements.ts';
import type { Session } from '../../../session/session.ts';
import type { Summary } from '../../../session/summary.ts';
import { useSlide } from '../../controls/useSlide.ts';
import { Segments } from '../../controls/Segments.tsx';
import { words } from '../../../words/words.ts';
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
  const svg = useRef<SVGSVGElement>(null);
  const axis = useChart(svg, measure, compact);
  return (
    <figure className={styles.curves}>
      {!compact && (
        <figcaption>
          <span id="curves">{words.transport.curves.title[measure](unlabeledCount)}</span>
          <Segments<Measure>
            labelledBy="curves"
            value={measure}
            choices={words.transport.curves.measure}
            onChange={setMeasure}
          />
        </figcaption>
      )}
      <div className={styles.frame}>
        <svg ref={svg} aria-hidden />
        {axis && <Timeline {...axis} />}
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
function useChart(svg: RefObject<SVGSVGElement | null>, measure: Measure, compact: boolean): Axis | null {
  const session = useSession();
  const [axis, setAxis] = useState<Axis | null>(null);
  useEffect(() => {
    const element = svg.current!;
    let drawn: Summary | null = null;
    const draw = () => {
      drawn = session.store.get().summary;
      const size = { width: element.clientWidth, height: element.clientHeight };
      // Not laid out yet: the observer calls again.
      if (size.width === 0) return;
      const chart = { ...chartOf(session, measure, size), labels: labelsFor(size.width, compact) };
      const scales = curveScales(chart);
      renderSvg(element, (sink) => drawCurves(sink, chart, pageColors, scales));
      const { left, right } = scales.frame;
      const next = { left, right: size.width - right, last: chart.steps[1] };
      setAxis((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    const stop = session.store.subscribe(() => {
      if (session.store.get().summary !== drawn) draw();
    });
    return () => {
      observer.disconnect();
      stop();
    };
  }, [session, svg, measure, compact]);
  return axis;
}

function chartOf(
  { playback, store, methods }: Session,
  measure: Measure,
  size: Chart['size'],
): Omit<Chart, 'labels'> {
  const { settings } = store.get().address;
  const { frame, measurements } = playback;
  return {
    measure,
    series: seriesOf(methods, (method) => measurements.of(method), measure),
    replaced: seriesOf(methods, (method) => measurements.replacedOf(method), measure),
    steps: [0, Math.max(frame?.until ?? 0, settings.steps)],
    step: frame?.step ?? 0,
    events: measurements.moves.map((step) => ({ step, name: words.transport.curves.moved(step) })),
    size,
    words: words.plot.chart,
  };
}

const seriesOf = (
  methods: MethodId[],
  measured: (method: MethodId) => readonly Measurement[],
  measure: Measure,
): Series[] =>
  methods.map((id) => ({
    id,
    name: words.methods.name[id],
    samples: measured(id).flatMap(({ step, accuracy, lesson }) => {
      const value = measure === 'accuracy' ? accuracy : lesson?.after;
      return value === undefined ? [] : { step, value };
    }),
  }));

const labelsFor = (width: number, compact: boolean): Chart['labels'] =>
  compact ? 'none' : width < roomForNames ? 'legend' : 'direct';
