import { Slider as RadixSlider } from 'radix-ui';
import type { CSSProperties } from 'react';
import { useSlide } from './useSlide.ts';

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
  /** Where it looks like nothing, since what it slides on is drawn elsewhere. */
  classNames?: { whole: string; thumb: string };
  style?: CSSProperties;
}

/** A value to slide, by mouse, finger or keys. */
export function Slider(props: Props) {
  const { min, max, step = 1, value, classNames } = props;
  const { moving, handlers } = useSlide(props.onEnd, props.onWay);
  const shown = Math.min(max, Math.max(min, moving ?? value));
  return (
    <RadixSlider.Root
      className={`slides ${classNames?.whole ?? 'slider'}`}
      style={{ ...props.style, '--at': (shown - min) / (max - min) } as CSSProperties}
      {...{ min, max, step }}
      value={[shown]}
      {...handlers}
    >
      {!classNames && (
        <RadixSlider.Track className="slider-track">
          <RadixSlider.Range className="slider-range" />
        </RadixSlider.Track>
      )}
      <RadixSlider.Thumb
        className={classNames?.thumb ?? 'slider-thumb'}
        aria-label={props.name}
        aria-labelledby={props.labelledBy}
        aria-valuetext={props.say?.(shown)}
      />
    </RadixSlider.Root>
  );
}
