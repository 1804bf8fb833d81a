import type { ReactNode } from 'react';

interface Props {
  name: string;
  onClick: () => void;
  children: ReactNode;
  disabled?: boolean;
  /** Whether what the button opens is open. */
  expanded?: boolean;
}

/** A picture to press, 44 px, with its name for screen readers and on hover. */
export function IconButton({ name, onClick, children, disabled, expanded }: Props) {
  return (
    <button
      type="button"
      className="icon"
      aria-label={name}
      title={name}
      aria-expanded={expanded}
      // Still there for the keyboard: the last step back, or Undo, leaves the focus where it is.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
