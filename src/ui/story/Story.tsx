import { useRef } from 'react';
import { evidenceIds, storyIds } from '../../session/story/scenes.ts';
import { EvidenceScene } from '../evidence/EvidenceScene.tsx';
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
        <Told key={id} id={id} />
      ))}
      {evidenceIds.map((id) => (
        <EvidenceScene key={id} id={id} />
      ))}
      <div className={styles.end} />
    </div>
  );
}
