import { useLayoutEffect, useRef, useState } from 'react';
import { isEvidence, type SceneId } from '../../session/story/scenes.ts';
import { lateWords } from '../../words/lateWords.ts';
import { EvidenceScene } from '../evidence/EvidenceScene.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { Told } from '../story/Told.tsx';
import styles from './LectureText.module.css';

/** From letters larger than those on the stage down to what can still be read; what does not fit then scrolls. */
const sizes = [1.15, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7];

/** What is said of one scene, as large as all of it fits. */
export function LectureText({ scene }: { scene: SceneId }) {
  const room = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const fit = () => {
      const least = sizes.find((size) => {
        text.current!.style.zoom = String(size);
        return room.current!.scrollHeight <= room.current!.clientHeight;
      });
      setScrolls(least === undefined);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(room.current!);
    observer.observe(text.current!);
    fit();
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={room}
      className={styles.room}
      {...(scrolls && { role: 'region', tabIndex: 0, 'aria-label': lateWords.lecture.text })}
    >
      <div ref={text} className={styles.text}>
        <Boundary>{isEvidence(scene) ? <EvidenceScene id={scene} /> : <Told id={scene} />}</Boundary>
      </div>
    </div>
  );
}
