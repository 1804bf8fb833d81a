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
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- whoever places it has the label
    <button
      type="button"
      role="switch"
      id={id}
      className="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span className="switch-thumb" />
    </button>
  );
}
