import { useId, type ReactNode } from 'react';
import { Radios } from '../../controls/Radios.tsx';
import styles from './Picks.module.css';

interface Props<T extends string> {
  title: string;
  value: T;
  /** `name`: for screen readers, where what is seen is not enough. */
  choices: readonly { id: T; shown: ReactNode; name?: string }[];
  onChange: (value: T) => void;
}

/** One of several choices, in as many rows as they take. */
export function Picks<T extends string>({ title, value, choices, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className={styles.picks}>
      <span id={id}>{title}</span>
      <Radios
        className={styles.list}
        labelledBy={id}
        value={value}
        choices={choices.map((choice) => ({ ...choice, className: `button small ${styles.pick}` }))}
        onChange={onChange}
      />
    </div>
  );
}
