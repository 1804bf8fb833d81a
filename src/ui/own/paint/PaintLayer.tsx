import { useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { domain } from '../../../data/ownDomain.ts';
import type { Brush } from '../../../session/own/painter.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useStore } from '../../shell/useStore.ts';
import { Placed } from '../../stage/layout/Placed.tsx';
import type { Box } from '../../stage/layout/shape.ts';
import { usePaintCanvas } from './usePaintCanvas.ts';
import { useCursor, type Place } from './useCursor.ts';
import { usePainter } from './usePainter.ts';
import { useSpray } from './useSpray.ts';
import styles from './PaintLayer.module.css';

/** Over a plot: points are painted on it by mouse, finger or keys. @param name of what the plot shows */
export function PaintLayer({ box, name }: { box: Box; name: string }) {
  const painter = usePainter();
  const { brush, blank, added } = useStore(painter.store, (state) => state);
  const canvas = useRef<HTMLCanvasElement>(null);
  usePaintCanvas(canvas, painter, box);
  const [pointer, setPointer] = useState<Place | null>(null);
  const { cursor, onKeyDown, hide } = useCursor(painter);
  const { begin, end } = useSpray(painter);
  const shown = cursor ?? pointer;
  const { paint } = lateWords.own;
  return (
    <Placed box={box} className={styles.layer}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- no tag is painted on */}
      <div
        className={styles.surface}
        data-blank={blank || undefined}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is painted on by keys, too
        tabIndex={0}
        aria-label={paint.surface(name)}
        onKeyDown={onKeyDown}
        onBlur={hide}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          hide();
          begin(placeOf(event));
        }}
        onPointerMove={(event) => {
          if (!event.isPrimary) return;
          const place = placeOf(event);
          setPointer(event.pointerType === 'touch' ? null : place);
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          // A frame's moves come as one event.
          const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
          const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
          for (const { clientX, clientY } of all)
            painter.move(...placeIn((clientX - left) / width, (clientY - top) / height));
          painter.move(...place);
        }}
        onPointerLeave={() => setPointer(null)}
        onPointerCancel={() => painter.cancel()}
        onLostPointerCapture={end}
      >
        <canvas ref={canvas} aria-hidden />
        {blank && added.length === 0 && <p className={styles.cue}>{paint.cue}</p>}
        {shown && <Ring at={shown} brush={brush} />}
        <output className="spoken">{cursor && words.plot.handles.place(...cursor)}</output>
      </div>
    </Placed>
  );
}

/** What the brush would cover. */
function Ring({ at: [x, y], brush: { tool, size } }: { at: Place; brush: Brush }) {
  const place = {
    '--x': (x - domain.x[0]) / (domain.x[1] - domain.x[0]),
    '--y': (domain.y[1] - y) / (domain.y[1] - domain.y[0]),
    '--size': (2 * size) / (domain.x[1] - domain.x[0]),
  };
  return <i className={styles.ring} data-tool={tool} style={place as CSSProperties} aria-hidden />;
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Place {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return placeIn((clientX - left) / width, (clientY - top) / height);
}

/** Of shares from the left and from the top; beyond an edge at it. */
const placeIn = (right: number, down: number): Place => [
  domain.x[0] + within(right) * (domain.x[1] - domain.x[0]),
  domain.y[1] - within(down) * (domain.y[1] - domain.y[0]),
];

const within = (share: number): number => Math.max(0, Math.min(1, share));
