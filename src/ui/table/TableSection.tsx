import { useId, useState } from 'react';
import { fieldAt } from '../../settings/fields.ts';
import type { MethodId } from '../../settings/settings.ts';
import { lateWords } from '../../words/lateWords.ts';
import { useWhile } from '../controls/useWhile.ts';
import { Section } from '../shell/below/Section.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import { usePhone } from '../shell/usePhone.ts';
import { Refused } from '../settings/Refused.tsx';
import { goals } from '../shell/below/goTo.ts';
import { MethodCards } from './MethodCards.tsx';
import { MethodTable } from './MethodTable.tsx';
import styles from './TableSection.module.css';
import { editAsYours, useTableRows } from './tableRows.ts';
import type { RefusedIn } from './TermControls.tsx';

/** Every method as a row of one table; that of Yours can be changed. */
export function TableSection() {
  const session = useSession();
  const phone = usePhone();
  const id = useId();
  const shown = useTableRows();
  // Undo, or another row that is edited, makes it out of date.
  const [latest, onRefused] = useWhile<RefusedIn>(useSettings().yours);
  const [filled, setFilled] = useState<MethodId | null>(null);
  const { table } = lateWords;
  const isThere = shown.from.id === 'yours';
  const refused = isThere ? latest : null;
  const refusalId = `${id}-refusal`;
  const onEdit = (method: MethodId) => {
    onRefused(null);
    setFilled(method);
    editAsYours(session, method);
  };
  const Layout = phone ? MethodCards : MethodTable;
  return (
    <Section id={goals.table} title={table.title}>
      <p className={`note ${styles.note}`}>{table.note}</p>
      <div className={styles.says}>
        <output>{filled && isThere && table.filled(filled)}</output>
        <Refused
          id={refusalId}
          field={fieldAt(refused?.path ?? 'yours.teacher.kind')!}
          refusal={refused?.refusal ?? null}
          onTaken={() => onRefused(null)}
        />
      </div>
      <Layout {...shown} {...{ refused, refusalId, onRefused, onEdit }} />
      <p className={`quiet ${styles.legend}`}>{table.legend(shown.from.id)}</p>
    </Section>
  );
}
