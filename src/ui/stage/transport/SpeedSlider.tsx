import { Slider } from 'radix-ui';
import type { Speed } from '../../../worker/protocol.ts';
import { words } from '../../../words/words.ts';
import { useSlide } from '../../controls/useSlide.ts';
import { usePage, useSession } from '../../shell/context.ts';
import styles from './SpeedSlider.module.css';

const speeds: readonly Speed[] = [1, 5, 20, 60, 240, 1000, 'fastest'];

/** How many steps a second are asked for. */
export function SpeedSlider() {
  const session = useSession();
  const set = (place: number) => session.setSpeed(speeds[place]!);
  const current = usePage((state) => state.speed);
  const { moving, handlers } = useSlide(set, set);
  const speed = moving === null ? current : speeds[moving]!;
  return (
    <div className={`${styles.speed} number`}>
      <Slider.Root
        className="slider"
        min={0}
        max={speeds.length - 1}
        value={[speeds.indexOf(speed)]}
        {...handlers}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb
          className="slider-thumb"
          aria-label={words.transport.speed}
          aria-valuetext={words.transport.speedName(speed)}
        />
      </Slider.Root>
      <span>{words.transport.speedName(speed)}</span>
    </div>
  );
}
