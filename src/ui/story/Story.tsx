import { useRef } from 'react';
import { evidenceIds, numbered, sceneOf, storyIds, type StorySceneId } from '../../session/story/scenes.ts';
import { counts } from '../../session/story/counts.ts';
import { dips } from '../../session/story/dips.ts';
import { dragged } from '../../session/story/dragged.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Symbols } from '../controls/Symbols.tsx';
import { Beats } from './Beats.tsx';
import { DipChart } from './DipChart.tsx';
import { EvidenceScene } from '../evidence/EvidenceScene.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Scene } from './Scene.tsx';
import { useRead } from './useRead.ts';
import styles from './Story.module.css';

/** The story in scenes, then the evidence: what is read has the stage. */
export function Story({ readingLine }: { readingLine: string }) {
  const story = useRef<HTMLDivElement>(null);
  useRead(story, readingLine);
  return (
    <div ref={story}>
      {storyIds.map((id) => (
        <Told key={id} id={id} />
      ))}
      {evidenceIds.map((id) => (
        <EvidenceScene key={id} id={id} />
      ))}
      <div className={styles.end} />
    </div>
  );
}

function Told({ id }: { id: StorySceneId }) {
  const { title, text } = lateWords.story.scene[id];
  const { formula, turn } = sceneOf(id);
  const [first, ...rest] = text({ reached: counts, dips, dragged });
  const place = turn
    ? lateWords.story.turn
    : lateWords.story.place(numbered.indexOf(id) + 1, numbered.length);
  return (
    <Scene id={id} place={place} title={title}>
      <Paragraph text={first!} />
      {id === 'feedback' && <Beats />}
      {id === 'dips' && <DipChart />}
      {formula && (
        <p className={styles.formula} translate="no">
          <Symbols text={formula} />
        </p>
      )}
      {rest.map((paragraph) => (
        <Paragraph key={paragraph} text={paragraph} />
      ))}
    </Scene>
  );
}
