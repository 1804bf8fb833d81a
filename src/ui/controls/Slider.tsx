import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { nearestValue, valueAfter } from './slideValues.ts';

interface Props {
  /** A name, or the id of one. */
  name?: string;
  labelledBy?: string;
  min: number;
  max: number;
  step?: number;
  value: number;
  /** How a screen reader says a value. */
  say?: (value: number) => string;
  /** The value that was let go, by pointer or by key. */
  onEnd: (value: number) => void;
  /** Values until then. */
  onWay?: (value: number) => void;
  /** Where it looks like nothing: its knob is drawn elsewhere, and its sheet finds the place in `--at`, 0 to 1. */
  classNames?: { whole: string; knob: string };
  style?: CSSProperties;
}

/** How far a finger strays along before it slides, CSS pixels. */
const slack = 6;

/**
 * A value to slide, by mouse, finger or keys. A finger that goes up or down scrolls the page: what it touched counts
 * once it moves along, or leaves.
 */
export function Slider(props: Props) {
  const { min, max, step = 1, value, onEnd } = props;
  const range = { min, max, step };
  const { moving, handlers } = useSlide(props);
  const shown = Math.min(max, Math.max(min, moving ?? value));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = valueAfter(range, shown, event);
    if (next === null) return;
    event.preventDefault();
    onEnd(next);
  };
  const { whole, knob } = props.classNames ?? { whole: 'slider', knob: 'slider-thumb' };
  const at = max > min ? (shown - min) / (max - min) : 0;
  return (
    <div className={whole} style={{ ...props.style, '--at': at } as CSSProperties} {...handlers}>
      {!props.classNames && (
        <span className="slider-track">
          <span className="slider-range" />
        </span>
      )}
      <span
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input changes under a finger that scrolls
        role="slider"
        tabIndex={0}
        className={knob}
        aria-label={props.name}
        aria-labelledby={props.labelledBy}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={shown}
        aria-valuetext={props.say?.(shown)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** The way of a pointer, from press to release. What the browser takes for a scroll has no release. */
function useSlide({ min, max, step = 1, value, onEnd, onWay }: Props) {
  const [moving, setMoving] = useState<number | null>(null);
  /** Where a finger came down that may yet scroll; the value that was reached, null before there is another. */
  const way = useRef<{ scrollsFrom: number | null; reached: number | null } | null>(null);
  const slide = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const next = nearestValue({ min, max, step }, min + ((clientX - left) / width) * (max - min));
    if (next === (way.current!.reached ?? value)) return;
    way.current!.reached = next;
    setMoving(next);
    if (way.current!.scrollsFrom === null) onWay?.(next);
  };
  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return;
      // The knob takes the focus, whatever is pressed; and pressed itself it stays.
      event.preventDefault();
      const knob = event.currentTarget.querySelector<HTMLElement>('[role=slider]')!;
      knob.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      way.current = { scrollsFrom: event.pointerType === 'touch' ? event.clientX : null, reached: null };
      if (event.target !== knob) slide(event);
    },
    onPointerMove(event: PointerEvent) {
      if (!way.current || !event.isPrimary) return;
      const { scrollsFrom } = way.current;
      if (scrollsFrom !== null && Math.abs(event.clientX - scrollsFrom) > slack)
        way.current.scrollsFrom = null;
      slide(event);
    },
    onPointerUp() {
      const reached = way.current?.reached ?? value;
      if (reached !== value) onEnd(reached);
    },
    onLostPointerCapture() {
      way.current = null;
      setMoving(null);
    },
  };
  return { moving, handlers };
}
