import type { LegendMark } from '../../draw/legendMark.ts';
import { Mark } from './Mark.tsx';
import styles from './LegendList.module.css';

/** What marks mean, side by side. */
export const LegendList = ({ entries }: { entries: readonly { mark: LegendMark; text: string }[] }) => (
  <ul className={styles.legend}>
    {entries.map(({ mark, text }) => (
      <li key={text}>
        <Mark mark={mark} />
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
