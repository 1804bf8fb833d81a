import { RadioGroup } from 'radix-ui';

interface Props<T extends string> {
  labelledBy: string;
  value: T;
  /** Names by value, in order. */
  choices: Record<T, string>;
  onChange: (value: T) => void;
}

/** A few choices side by side, one of them taken. */
export function Segments<T extends string>({ labelledBy, value, choices, onChange }: Props<T>) {
  return (
    <RadioGroup.Root
      className="segments wide"
      aria-labelledby={labelledBy}
      value={value}
      onValueChange={(next) => onChange(next as T)}
      orientation="horizontal"
    >
      {(Object.entries(choices) as [T, string][]).map(([id, name]) => (
        <RadioGroup.Item key={id} value={id} className="segment">
          {name}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
