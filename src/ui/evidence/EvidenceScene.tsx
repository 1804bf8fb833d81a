import type { ReactNode } from 'react';
import type { EvidenceId } from '../../session/story/scenes.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { Scene } from '../story/Scene.tsx';
import { MapText } from './map/MapText.tsx';
import { PartsText } from './parts/PartsText.tsx';
import { TypicalText } from './typical/TypicalText.tsx';

const texts: Record<EvidenceId, () => ReactNode> = { map: MapText, typical: TypicalText, parts: PartsText };

/** What is said of many runs, and what is asked of them; the stage beside it shows them. */
export function EvidenceScene({ id }: { id: EvidenceId }) {
  const Text = texts[id];
  return (
    <Scene id={id} place={lateWords.story.evidence} title={lateWords[id].title}>
      <Boundary>
        <Text />
      </Boundary>
    </Scene>
  );
}
