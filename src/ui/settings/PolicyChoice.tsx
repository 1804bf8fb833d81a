import { useId } from 'react';
import type { Policy } from '../../settings/address.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Segments } from '../controls/Segments.tsx';
import { usePage, useSession } from '../shell/context.ts';
import styles from './PolicyChoice.module.css';

/** What becomes of the run when a star moves. */
export function PolicyChoice({ titled = false }: { titled?: boolean }) {
  const session = useSession();
  const id = useId();
  const policy = usePage((state) => state.address.policy);
  return (
    <fieldset>
      <legend id={id} className={titled ? styles.title : 'spoken'}>
        {lateWords.drawer.policies}
      </legend>
      <Segments<Policy>
        labelledBy={id}
        value={policy}
        choices={lateWords.drawer.policyName}
        onChange={(next) => session.show({ policy: next })}
      />
      <p className="note">{lateWords.drawer.policyNote[policy]}</p>
    </fieldset>
  );
}
