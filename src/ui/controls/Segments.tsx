import { Radios } from './Radios.tsx';

interface Props<T extends string> {
  /** A name, or the id of one. */
  name?: string;
  labelledBy?: string;
  value: T;
  /** Names by value, in order. */
  choices: Partial<Record<T, string>>;
  onChange: (value: T) => void;
}

/** A few choices side by side, one of them taken. */
export function Segments<T extends string>({ name, labelledBy, value, choices, onChange }: Props<T>) {
  return (
    <Radios
      className="segments wide"
      {...(name === undefined ? { labelledBy } : { name })}
      value={value}
      choices={(Object.entries(choices) as [T, string][]).map(([id, shown]) => ({
        id,
        shown,
        className: 'segment',
      }))}
      onChange={onChange}
    />
  );
}
