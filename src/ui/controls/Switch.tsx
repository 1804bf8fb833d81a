interface Props {
  /** What its label names it by. */
  id?: string;
  describedBy?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off; its label stands beside it, or around both. */
export function Switch({ id, describedBy, on, onChange }: Props) {
  return (
    <input
      type="checkbox"
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- `checked` says it
      role="switch"
      id={id}
      className="switch"
      checked={on}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
