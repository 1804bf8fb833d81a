import { lateWords } from '../../words/lateWords.ts';
import styles from './Recorded.module.css';

interface Props {
  /** What was recorded. */
  title: string;
  /** YYYY-MM-DD, and what gives the same numbers again. */
  date: string;
  command: string;
}

/** Says of numbers that they were recorded; when and how, on request. */
export const Recorded = ({ title, date, command }: Props) => (
  <details className={styles.recorded}>
    <summary>{title}</summary>
    <p>
      <span>{`${lateWords.runs.recordedOn(date)} `}</span>
      <code translate="no">{command}</code>
    </p>
  </details>
);
