import { useId, useState } from 'react';
import { formatValue, type Field } from '../../settings/fields.ts';
import { valueAt, type Value } from '../../settings/paths.ts';
import { nearestPreset } from '../../settings/presetOf.ts';
import { provenanceOf, type Provenance } from '../../settings/provenance.ts';
import { Sentences } from '../controls/Sentences.tsx';
import type { Refusal } from '../controls/TypedInput.tsx';
import { useWhile } from '../controls/useWhile.ts';
import { useDataset, useSession, useSettings } from '../shell/context.ts';
import { lateWords } from '../../words/lateWords.ts';
import { About } from './About.tsx';
import { Refused, type Clash } from './Refused.tsx';
import { shownValue } from './shownValue.ts';
import { ValueControl } from './ValueControl.tsx';
import styles from './SettingControl.module.css';

interface Props {
  field: Field;
  /** Its note is shown unasked. */
  explained?: boolean;
}

/** One setting: its name, who set it, its control; what it does, on request. What cannot be is refused here. */
export function SettingControl({ field, explained = false }: Props) {
  const session = useSession();
  const settings = useSettings();
  const [asked, setAsked] = useState(explained);
  const id = useId();
  const value = valueAt(settings, field.path);
  // Undo, a preset or another control can make either out of date.
  const [refusal, setRefusal] = useWhile<Refusal>(formatValue(value));
  const [clash, setClash] = useWhile<Clash>(settings);
  const forget = () => {
    setRefusal(null);
    setClash(null);
  };
  const isOwn = field.path === 'data.set' && settings.data.points !== '';
  const provenance = isOwn ? 'yours' : provenanceOf(field, value);
  const change = (next: Value) => {
    const reason = session.settings.set(field.path, next);
    setClash(reason && { reason, path: field.path, value: next });
  };
  // Leaving the field takes back what was typed, not what could not go with the others: a button there sets both.
  const refuse = (next: Refusal | null) => {
    setRefusal(next);
    if (next) setClash(null);
  };
  const refused = clash ?? refusal;
  const isChanged = isOwn || nearestPreset(settings).changed.includes(field.path);
  return (
    <div className={isChanged ? `${styles.setting} ${styles.changed}` : styles.setting}>
      <About
        {...{ field, id, provenance, isChanged, asked }}
        onAsked={() => setAsked(!asked)}
        onReset={forget}
      />
      <ValueControl {...{ field, id, value, change, refuse, refused: refused !== null }} />
      {/* Always there for screen readers: it describes the control. */}
      <p className={asked ? `${styles.note} note` : 'spoken'} id={`${id}-note`}>
        <Note {...{ field, provenance }} />
      </p>
      <Refused id={`${id}-refusal`} {...{ field, refusal: refused }} onTaken={forget} />
    </div>
  );
}

function Note({ field, provenance }: { field: Field; provenance: Provenance }) {
  const { labelCount } = useDataset();
  const note = lateWords.settingNotes[field.path];
  const paper = field.paper === null ? null : shownValue(field.path, field.paper);
  return (
    <Sentences
      of={[
        typeof note === 'string' ? note : note(labelCount),
        lateWords.drawer.provenanceNote(provenance, paper, field.kind === 'number'),
      ]}
    />
  );
}
