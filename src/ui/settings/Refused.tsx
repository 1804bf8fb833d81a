import { alsoNeeded } from '../../settings/alsoNeeded.ts';
import type { Field } from '../../settings/fields.ts';
import { withChange, withValue, type Path, type Value } from '../../settings/paths.ts';
import type { Conflict } from '../../settings/settings.ts';
import { lateWords } from '../../words/lateWords.ts';
import { focusOn } from '../controls/focusOn.ts';
import type { Refusal } from '../controls/TypedInput.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import { shownValue } from './shownValue.ts';
import { spokenName } from './spokenName.ts';
import styles from './Refused.module.css';

/** A value that cannot run with the others. */
export interface Clash {
  reason: Conflict;
  path: Path;
  value: Value;
}

interface Props {
  id: string;
  field: Field;
  refusal: Refusal | Clash | null;
  onTaken: () => void;
}

/** Why a value was not taken. Where it only does not go with another, a button sets both. */
export function Refused({ id, field, refusal, onTaken }: Props) {
  const clash = refusal && 'reason' in refusal ? refusal : null;
  return (
    <div className="refusal" id={id} role="alert">
      {refusal && (
        <p>
          {'reason' in refusal
            ? lateWords.settings.conflict[refusal.reason]
            : lateWords.settings.refusal(refusal.text, refusal.readings, lateWords.settings.accepts(field))}
        </p>
      )}
      {clash && <SetBoth clash={clash} onTaken={onTaken} />}
    </div>
  );
}

function SetBoth({ clash: { path, value }, onTaken }: { clash: Clash; onTaken: () => void }) {
  const session = useSession();
  const wanted = withValue(useSettings(), path, value);
  const also = alsoNeeded(wanted, path);
  const { alsoSet, setTo } = lateWords.drawer;
  const changes = Object.entries(also) as [Path, Value][];
  return (
    <button
      type="button"
      className={`${styles.both} button small`}
      onClick={({ currentTarget }) => {
        focusOn(currentTarget.parentElement);
        session.settings.change(withChange(wanted, also));
        onTaken();
      }}
    >
      {alsoSet(changes.map(([other, to]) => setTo(spokenName(other), shownValue(other, to))))}
    </button>
  );
}
