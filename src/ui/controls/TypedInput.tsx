import { Refused } from '../../settings/readNumber.ts';
import { useWhile } from './useWhile.ts';

/** What was typed and not taken, with the numbers that it could be read as. */
export interface Refusal {
  text: string;
  readings: readonly number[];
}

interface Props<Value> {
  id: string;
  /** The value in force. */
  text: string;
  read: (typed: string) => Value | Refused;
  onRead: (value: Value) => void;
  /** Null: what was refused is gone. */
  onRefused: (refusal: Refusal | null) => void;
  refused: boolean;
  /** Ids of what describes it, the refusal among them. */
  describedBy: string;
  inputMode: 'decimal' | 'numeric' | 'text';
}

/** A value that is typed: it is read on Enter and on leaving, and what is refused stays as it was typed. */
export function TypedInput<Value>(props: Props<Value>) {
  const { text, read, onRead, onRefused } = props;
  // A draft is of one value: it is gone when that changes elsewhere, by undo, a preset or the slider.
  const [draft, setDraft] = useWhile<string>(text);
  const shown = draft ?? text;
  const submit = () => {
    if (shown === text) return onRefused(null);
    const value = read(shown);
    if (value instanceof Refused) return onRefused({ text: shown, readings: value.readings });
    setDraft(null);
    onRefused(null);
    onRead(value);
  };
  return (
    <input
      id={props.id}
      className="number"
      inputMode={props.inputMode}
      autoComplete="off"
      value={shown}
      aria-invalid={props.refused}
      aria-describedby={props.describedBy}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={submit}
      onKeyDown={(event) => event.key === 'Enter' && submit()}
    />
  );
}
