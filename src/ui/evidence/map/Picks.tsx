import { RadioGroup } from 'radix-ui';
import { useId, type ReactNode } from 'react';
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
      <RadioGroup.Root
        className={styles.list}
        aria-labelledby={id}
        value={value}
        onValueChange={(next) => onChange(next as T)}
      >
        {choices.map((choice) => (
          <RadioGroup.Item
            key={choice.id}
            value={choice.id}
            className={`button small ${styles.pick}`}
            aria-label={choice.name}
          >
            {choice.shown}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
