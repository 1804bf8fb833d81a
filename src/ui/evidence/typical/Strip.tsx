import { lateWords } from '../../../words/lateWords.ts';
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { pageColors } from '../../../draw/palette.ts';
import { chartUnit } from '../../../draw/sink/chartSize.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import { nearestDot, type Dot } from '../../../draw/strip/stackDots.ts';
import { drawStrip, stripDots, type StripOptions } from '../../../draw/strip/stripPlot.ts';
import { wrongOf } from '../../../draw/strip/stripScale.ts';
import type { Row } from '../../../learn/study/experiment.ts';
import { summaryOf, type Summary } from '../../../learn/study/statistics.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { middleOf } from './middle.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
import { dotOf } from './dotOf.ts';
import { canWatch, openingOf } from '../watch.ts';
import styles from './Strip.module.css';

interface Props {
  part: StripPart;
  /** Whether it is the first of its method. */
  first: boolean;
  rows: readonly Row[];
  width: number;
  /** Index of the run in question. */
  marked: number | null;
  onMark: (index: number | null) => void;
  onOpen: (row: Row) => void;
}

export const stripHeight = 52;
/** How far from a dot a pointer or a finger may be, as charts count. */
const reach = { mouse: 12, pen: 12, touch: 24 };

/** One method on the stars of one placement: its dots, and how many of them succeed. */
export function Strip({ part, first, rows, width, marked, onMark, onOpen }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const dots = useRef<Dot[]>([]);
  /** The run that was read when a pointer came down. */
  const read = useRef<number | null>(null);
  const points = datasetOf(part.settings).unlabeledCount;
  const summary = useMemo(
    () => (rows.length > 0 ? summaryOf(rows.map((row) => row.accuracy)) : null),
    [rows],
  );
  useLayoutEffect(() => {
    if (width === 0) return;
    const strip: StripOptions = {
      points,
      wrong: rows.map((row) => wrongOf(row.accuracy, points)),
      middle: summary && middleOf(summary, points),
      marked,
      size: { width, height: stripHeight },
    };
    dots.current = stripDots(strip);
    renderSvg(svg.current!, (sink) => drawStrip(sink, strip, pageColors));
  }, [rows, points, summary, marked, width]);

  const under = (event: PointerEvent): number | null => {
    const box = svg.current!.getBoundingClientRect();
    const within = reach[event.pointerType as keyof typeof reach] ?? reach.mouse;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return nearestDot(dots.current, x / chartUnit(), y / chartUnit(), within);
  };
  return (
    <div className={first ? `${styles.row} ${styles.first}` : styles.row}>
      <p className={styles.name}>
        <b className={first ? undefined : 'spoken'}>{lateWords.contenders.name[part.method]}</b>
        <small>{lateWords.contenders.stars(part.placement)}</small>
      </p>
      <div
        className={canWatch(part.method) ? `${styles.dots} ${styles.opens}` : styles.dots}
        {...useSteps({ part, rows, marked, onMark, onOpen })}
        onPointerMove={(event) => onMark(under(event))}
        onPointerDown={() => (read.current = marked)}
        onPointerLeave={(event) => event.pointerType !== 'touch' && onMark(null)}
        onPointerUp={(event) => {
          const index = under(event);
          // A finger cannot point without touching: its first tap reads, the next one on the same run opens.
          if (event.pointerType === 'touch' && index !== read.current) onMark(index);
          else if (index !== null && event.button === 0 && canWatch(part.method)) onOpen(rows[index]!);
        }}
      >
        <svg ref={svg} viewBox={`0 0 ${width} ${stripHeight}`} aria-hidden />
      </div>
      <Beside summary={summary} />
    </div>
  );
}

/** One stop for the keyboard: from run to run, worst to best. */
function useSteps({ part, rows, marked, onMark, onOpen }: Omit<Props, 'first' | 'width'>) {
  const order = useMemo(() => [...rows.keys()].sort((a, b) => rows[a]!.accuracy - rows[b]!.accuracy), [rows]);
  const last = order.length - 1;
  const place = marked === null ? Math.floor(last / 2) : order.indexOf(marked);
  if (last < 0)
    return {
      role: 'img',
      'aria-label': `${lateWords.typical.strip(part.method, part.placement)}. ${lateWords.typical.noRuns}`,
    };
  const row = rows[order[place]!]!;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, place, last);
    if (event.key === 'Enter' && !event.repeat && canWatch(part.method)) onOpen(row);
    else if (to === null) return;
    else onMark(order[to]!);
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': `${lateWords.typical.strip(part.method, part.placement)}. ${lateWords.typical.opening(datasetOf(part.settings))[openingOf(part.method)]}`,
    'aria-valuemin': 1,
    'aria-valuemax': last + 1,
    'aria-valuenow': place + 1,
    'aria-valuetext': `${lateWords.typical.rank(place + 1, last + 1)}. ${lateWords.typical.dot(dotOf(row, part))}`,
    onFocus: () => onMark(order[place]!),
    onBlur: () => onMark(null),
    onKeyDown,
  };
}

function placeAfter(key: string, place: number, last: number): number | null {
  const steps: Record<string, number> = {
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    PageUp: place + 10,
    PageDown: place - 10,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

function Beside({ summary }: { summary: Summary | null }) {
  if (!summary) return <p className={styles.none}>{lateWords.runs.none}</p>;
  const { success, success95, runs, median, quartiles } = summary;
  return (
    <>
      <p className={styles.success}>
        <b>{lateWords.runs.reached(success, runs)}</b>
        <small>{lateWords.runs.interval(success)}</small>
      </p>
      <p className={styles.success95}>
        <span>{success95.count}</span>
        <small>{lateWords.runs.interval(success95)}</small>
      </p>
      <p>
        <span>{`${lateWords.runs.share(median)} %`}</span>
        <small>{quartiles.map(lateWords.runs.share).join(' – ')}</small>
      </p>
    </>
  );
}
