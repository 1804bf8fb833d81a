import { useRef, useState } from 'react';
import type { DatasetId } from '../../data/datasets.ts';
import { alsoNeeded } from '../../settings/alsoNeeded.ts';
import { withChange } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Segments } from '../controls/Segments.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import { OwnData } from './OwnData.tsx';
import { takeLast } from './takeLast.ts';

/** Which data: one of the kinds that are drawn, or one's own. */
export function DataChoice({ labelledBy }: { labelledBy: string }) {
  const session = useSession();
  const settings = useSettings();
  const { set, points } = settings.data;
  const [asked, setAsked] = useState(false);
  const [isMissed, setIsMissed] = useState(false);
  // Asked until there are some: where they go again, by Undo or a preset, the control says so.
  if (asked && points !== '') setAsked(false);
  const isOwn = points !== '' || asked;
  const last = useRef<DatasetId | 'own'>(null);
  const choose = (choice: DatasetId | 'own') => {
    last.current = choice;
    setAsked(choice === 'own');
    setIsMissed(false);
    if (choice === 'own') {
      const taking = takeLast(session, () => last.current === 'own');
      return void taking.then((taken) => setIsMissed(taken === 'missed'));
    }
    const drawn = withChange(settings, { 'data.points': '', 'data.set': choice });
    session.settings.change(withChange(drawn, alsoNeeded(drawn, 'data.set')));
  };
  return (
    <>
      <Segments<DatasetId | 'own'>
        labelledBy={labelledBy}
        value={isOwn ? 'own' : set}
        choices={{ ...lateWords.settings.fields['data.set'].choices, own: lateWords.own.choice }}
        onChange={choose}
      />
      {isOwn && <OwnData isMissed={asked && isMissed} />}
    </>
  );
}
