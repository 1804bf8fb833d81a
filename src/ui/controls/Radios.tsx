import { useId, type ReactNode } from 'react';

interface Choice<T extends string> {
  id: T;
  shown: ReactNode;
  className: string;
  /** For screen readers, where what is seen is not enough. */
  name?: string;
  describedBy?: string;
}

interface Props<T extends string> {
  className?: string;
  /** A name, or the id of one. */
  name?: string;
  labelledBy?: string;
  /** Null: none is taken. */
  value: T | null;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}

/** One of several. The browser's inputs lie unseen over what is seen of the choices, which may be whole plots. */
export function Radios<T extends string>({
  className,
  name,
  labelledBy,
  value,
  choices,
  onChange,
}: Props<T>) {
  const group = useId();
  return (
    <div role="radiogroup" className={className} aria-label={name} aria-labelledby={labelledBy}>
      {choices.map((choice) => (
        <label key={choice.id} className="radio">
          <input
            type="radio"
            name={group}
            checked={choice.id === value}
            aria-label={choice.name}
            aria-describedby={choice.describedBy}
            onChange={() => onChange(choice.id)}
          />
          <span className={choice.className}>{choice.shown}</span>
        </label>
      ))}
    </div>
  );
}
