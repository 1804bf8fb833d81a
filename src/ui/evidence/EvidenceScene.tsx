import type { ReactNode } from 'react';
import type { EvidenceId } from '../../session/story/scenes.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { SessionContext, useTour, useTourState } from '../shell/context.ts';
import { Scene } from '../story/Scene.tsx';
import { MapText } from './map/MapText.tsx';
import { PartsText } from './parts/PartsText.tsx';
import { TypicalText } from './typical/TypicalText.tsx';

const texts: Record<EvidenceId, () => ReactNode> = { map: MapText, typical: TypicalText, parts: PartsText };

/** What is said of many runs, and what is asked of them; the stage beside it shows them. */
export function EvidenceScene({ id }: { id: EvidenceId }) {
  const Text = texts[id];
  const tour = useTour();
  // The story's run is on the stage while the story is read; here it is the reader's that is spoken of.
  const session = useTourState(({ yours, stage }) => (yours ? stage : tour.own));
  return (
    <Scene id={id} place={lateWords.story.evidence} title={lateWords[id].title}>
      <SessionContext.Provider value={session}>
        <Boundary>
          <Text />
        </Boundary>
      </SessionContext.Provider>
    </Scene>
  );
}
