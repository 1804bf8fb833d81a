import { useState } from 'react';
import type { DatasetId } from '../../data/datasets.ts';
import { alsoNeeded } from '../../settings/alsoNeeded.ts';
import { withChange } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Segments } from '../controls/Segments.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import { lastPoints } from './keptPoints.ts';
import { OwnData } from './OwnData.tsx';
import { takePoints } from './takePoints.ts';

/** Which data: one of the kinds that are drawn, or one's own. */
export function DataChoice({ labelledBy }: { labelledBy: string }) {
  const session = useSession();
  const settings = useSettings();
  const { set, points } = settings.data;
  const [asked, setAsked] = useState(false);
  const isOwn = points !== '' || asked;
  const choose = async (choice: DatasetId | 'own') => {
    setAsked(choice === 'own');
    if (choice !== 'own') {
      const drawn = withChange(settings, { 'data.points': '', 'data.set': choice });
      session.settings.change(withChange(drawn, alsoNeeded(drawn, 'data.set')));
      return;
    }
    const text = await lastPoints();
    if (text !== null) await takePoints(session, text);
  };
  return (
    <>
      <Segments<DatasetId | 'own'>
        labelledBy={labelledBy}
        value={isOwn ? 'own' : set}
        choices={{ ...lateWords.settings.fields['data.set'].choices, own: lateWords.own.choice }}
        onChange={(choice) => void choose(choice)}
      />
      {isOwn && <OwnData />}
    </>
  );
}
