import { useId } from 'react';
import { Switch } from './Switch.tsx';

interface Props {
  name: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A switch with its name beside it. */
export function Toggle({ name, on, onChange }: Props) {
  const id = useId();
  return (
    <span className="toggle">
      <Switch id={id} on={on} onChange={onChange} />
      <label htmlFor={id}>{name}</label>
    </span>
  );
}
