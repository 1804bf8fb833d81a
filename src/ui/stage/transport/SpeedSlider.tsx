import type { Speed } from '../../../worker/protocol.ts';
import { words } from '../../../words/words.ts';
import { Slider } from '../../controls/Slider.tsx';
import { usePage, useSession } from '../../shell/context.ts';
import styles from './SpeedSlider.module.css';

const speeds: readonly Speed[] = [1, 5, 20, 60, 'gentle', 240, 1000, 'fastest'];

/** How many steps a second are asked for. */
export function SpeedSlider() {
  const session = useSession();
  const speed = usePage((state) => state.speed);
  const { speedName, speed: name } = words.transport;
  const set = (place: number) => session.transport.setSpeed(speeds[place]!);
  return (
    <div className={`${styles.speed} number`}>
      <Slider
        name={name}
        say={(place) => speedName(speeds[place]!)}
        min={0}
        max={speeds.length - 1}
        value={speeds.indexOf(speed)}
        onWay={set}
        onEnd={set}
      />
      <span>{speedName(speed)}</span>
    </div>
  );
}
