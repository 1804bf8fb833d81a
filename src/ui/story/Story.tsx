import { useEffect, useRef } from 'react';
import { numbered, sceneIds, sceneOf, type SceneId } from '../../session/story/scenes.ts';
import { counts } from '../../session/story/counts.ts';
import { dips } from '../../session/story/dips.ts';
import { dragged } from '../../session/story/dragged.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Symbols } from '../controls/Symbols.tsx';
import { useTour } from '../shell/context.ts';
import { Beats } from './Beats.tsx';
import { Told } from './Told.tsx';
import styles from './Story.module.css';

/** The story in scenes: the one that is read has the stage. */
export function Story({ readingLine }: { readingLine: string }) {
  const tour = useTour();
  const story = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const read = entries.find(({ isIntersecting }) => isIntersecting);
        if (read) tour.read(((read.target as HTMLElement).dataset.scene as SceneId | undefined) ?? null);
      },
      { rootMargin: readingLine },
    );
    for (const scene of story.current!.children) observer.observe(scene);
    return () => observer.disconnect();
  }, [tour, readingLine]);
  return (
    <div ref={story}>
      {sceneIds.map((id) => (
        <Scene key={id} id={id} />
      ))}
      <div className={styles.end} />
    </div>
  );
}

function Scene({ id }: { id: SceneId }) {
  const { title, text } = lateWords.story.scene[id];
  const { formula, turn } = sceneOf(id);
  const [first, ...rest] = text({ reached: counts, dips, dragged });
  const place = turn
    ? lateWords.story.turn
    : lateWords.story.place(numbered.indexOf(id) + 1, numbered.length);
  return (
    <section className={styles.scene} data-scene={id} aria-labelledby={`scene-${id}`}>
      <p className={styles.place}>{place}</p>
      <h2 id={`scene-${id}`}>{title}</h2>
      <Told text={first!} />
      {id === 'feedback' && <Beats />}
      {formula && (
        <p className={styles.formula} translate="no">
          <Symbols text={formula} />
        </p>
      )}
      {rest.map((paragraph) => (
        <Told key={paragraph} text={paragraph} />
      ))}
    </section>
  );
}
