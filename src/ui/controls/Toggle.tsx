import { Switch } from 'radix-ui';
import { useId } from 'react';

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
      <Switch.Root id={id} className="switch" checked={on} onCheckedChange={onChange}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
      <label htmlFor={id}>{name}</label>
    </span>
  );
}
