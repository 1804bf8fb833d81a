import { useRef, type ReactNode } from 'react';
import type { EvidenceId } from '../../session/story/scenes.ts';
import { lateWords } from '../../words/lateWords.ts';
import { spokenLanguage } from '../../words/load.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { SessionContext, useDataset, useTour, useTourState } from '../shell/context.ts';
import { useShort } from '../shell/useShort.ts';
import { useSize } from '../stage/layout/useSize.ts';
import { Scene } from '../story/Scene.tsx';
import { Evidence } from './Evidence.tsx';
import { MapText } from './map/MapText.tsx';
import { PartsText } from './parts/PartsText.tsx';
import { SweepText } from './sweep/SweepText.tsx';
import { Scrolling } from './Scrolling.tsx';
import { TypicalText } from './typical/TypicalText.tsx';
import styles from './EvidenceScene.module.css';

const texts: Record<EvidenceId, () => ReactNode> = {
  map: MapText,
  typical: TypicalText,
  parts: PartsText,
  sweep: SweepText,
};

/** What is said of many runs, and what is asked of them; the stage beside it shows them. */
export function EvidenceScene({ id }: { id: EvidenceId }) {
  const Text = texts[id];
  const tour = useTour();
  const short = useShort();
  // The story's run is on the stage while the story is read; here it is the reader's that is spoken of.
  const session = useTourState(({ yours, stage }) => (yours ? stage : tour.own));
  return (
    <Scene id={id} place={lateWords.story.evidence} title={lateWords[id].title}>
      <SessionContext.Provider value={session}>
        <Boundary>
          <Judged>
            <Text />
            {/* Its drawings hold their words, as the stage's do. */}
            {short && <BoardInText key={spokenLanguage()} id={id} />}
          </Judged>
        </Boundary>
      </SessionContext.Provider>
    </Scene>
  );
}

/** What is said of many runs is how good they were: where nobody knows that, this is said instead. */
function Judged({ children }: { children: ReactNode }) {
  const { judgedCount } = useDataset();
  return judgedCount > 0 ? children : <p>{lateWords.runs.unjudged}</p>;
}

/** Where the stage does not come along, its board stands under what is said of it. */
function BoardInText({ id }: { id: EvidenceId }) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  return (
    <Scrolling name={lateWords[id].title}>
      <div ref={place} className={styles.board}>
        {size && <Evidence id={id} box={{ left: 0, top: 0, ...size }} dock="above" />}
      </div>
    </Scrolling>
  );
}
