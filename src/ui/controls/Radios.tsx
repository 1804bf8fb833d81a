import type { KeyboardEvent, ReactNode } from 'react';

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

/** One of several: a single stop for the keyboard, and arrows go from one to the next, taking it. */
export function Radios<T extends string>({
  className,
  name,
  labelledBy,
  value,
  choices,
  onChange,
}: Props<T>) {
  const stop = Math.max(
    0,
    choices.findIndex(({ id }) => id === value),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = arrows[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const radios = event.currentTarget.parentElement!.querySelectorAll<HTMLElement>('[role=radio]');
    const next = radios[(stop + by + radios.length) % radios.length]!;
    next.focus();
    next.click();
  };
  return (
    <div role="radiogroup" className={className} aria-label={name} aria-labelledby={labelledBy}>
      {choices.map((choice, i) => (
        <button
          key={choice.id}
          type="button"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input holds nothing, and some hold a plot
          role="radio"
          className={choice.className}
          aria-checked={choice.id === value}
          aria-label={choice.name}
          aria-describedby={choice.describedBy}
          tabIndex={i === stop ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => choice.id !== value && onChange(choice.id)}
        >
          {choice.shown}
        </button>
      ))}
    </div>
  );
}

const arrows: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
