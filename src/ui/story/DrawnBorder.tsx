import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Domain } from '../../data/dataset.ts';
import { scoreOf, withEnds, type Place } from '../../session/story/border.ts';
import { lateWords } from '../../words/lateWords.ts';
import { useDataset, usePage, useSession } from '../shell/context.ts';
import { Placed } from '../stage/layout/Placed.tsx';
import type { Box } from '../stage/layout/shape.ts';
import { usePen } from './usePen.ts';
import styles from './DrawnBorder.module.css';

/** Over a plot: the reader draws a border by mouse, finger or keys, and gets its score. */
export function DrawnBorder({ box }: { box: Box }) {
  const session = useSession();
  const { domain } = useDataset();
  const stars = usePage((state) => state.labels);
  const surface = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState<readonly Place[]>([]);
  const [drawing, setDrawing] = useState(false);
  const { pen, onKeyDown } = usePen({ domain, line, setLine, setDrawing });
  useEffect(() => surface.current!.focus({ preventScroll: true }), []);
  const score = drawing ? null : scoreOf(line, domain, stars, session.data.unlabeled);
  const { border } = lateWords.story;
  const said = score ? border.score(score) : border.corners(line.length, pen);
  return (
    <Placed box={box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- no tag is drawn in */}
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is drawn in by keys, too
        tabIndex={0}
        aria-label={border.name}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawing(true);
          setLine([placeOf(event, domain)]);
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const place = placeOf(event, domain);
          setLine((before) => (isNear(before.at(-1), place) ? before : [...before, place]));
        }}
        onLostPointerCapture={() => setDrawing(false)}
      >
        <svg viewBox={viewOf(domain)} preserveAspectRatio="none" aria-hidden>
          {line.length > 0 && <Line of={score ? withEnds(line) : line} />}
          {pen && <circle cx={pen[0]} cy={-pen[1]} r={0.04} />}
        </svg>
        <output className={`${styles.said} number`}>{said}</output>
      </div>
    </Placed>
  );
}

function Line({ of }: { of: readonly Place[] }) {
  const path = `M${of.map(([x, y]) => `${x.toFixed(3)} ${(-y).toFixed(3)}`).join('L')}`;
  return (
    <>
      <path className={styles.casing} d={path} />
      <path d={path} />
    </>
  );
}

/** Closer together, two places are one; in the picture's units. */
const grain = 0.015;

const isNear = (a: Place | undefined, b: Place): boolean =>
  a !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < grain;

/** Up is up: y is turned round when it is drawn. */
const viewOf = ({ x, y }: Domain): string => `${x[0]} ${-y[1]} ${x[1] - x[0]} ${y[1] - y[0]}`;

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>, { x, y }: Domain): Place {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const [right, down] = [within((clientX - left) / width), within((clientY - top) / height)];
  return [x[0] + right * (x[1] - x[0]), y[1] - down * (y[1] - y[0])];
}

const within = (share: number): number => Math.max(0, Math.min(1, share));
