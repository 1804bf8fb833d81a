import { useRef } from 'react';
import { evidenceIds, storyIds } from '../../session/story/scenes.ts';
import { EvidenceScene } from '../evidence/EvidenceScene.tsx';
import { InTurn } from '../shell/below/InTurn.tsx';
import { Told } from './Told.tsx';
import { useRead } from './useRead.ts';
import styles from './Story.module.css';

/** The story in scenes, then the evidence: what is read has the stage. */
export function Story({ readingLine }: { readingLine: string }) {
  const story = useRef<HTMLDivElement>(null);
  useRead(story, readingLine);
  return (
    <div ref={story}>
      {storyIds.map((id) => (
        <InTurn key={id}>
          <Told id={id} />
        </InTurn>
      ))}
      {evidenceIds.map((id) => (
        <InTurn key={id}>
          <EvidenceScene id={id} />
        </InTurn>
      ))}
      <div className={styles.end} />
    </div>
  );
}
