import type { Dot } from '../../../draw/strip/stackDots.ts';
import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import type { Drop } from './useRain.ts';
import styles from './Rain.module.css';

interface Props {
  drops: readonly Drop[];
  /** Where each run comes to lie. */
  dots: readonly Dot[];
  options: StripOptions;
}

/** Runs that have just ended, on their way to their places. */
export const Rain = ({ drops, dots, options: { size, radius } }: Props) => (
  <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden>
    {drops.map(({ index, delay }) => {
      const { x, y } = dots[index]!;
      const style = { '--from': `${-y}px`, animationDelay: `${delay}ms` };
      return <circle key={index} className={styles.drop} cx={x} cy={y} r={radius} style={style} />;
    })}
  </svg>
);
