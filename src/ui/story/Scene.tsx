import type { ReactNode } from 'react';
import type { SceneId } from '../../session/story/scenes.ts';
import styles from './Scene.module.css';

interface Props {
  id: SceneId;
  /** Above the title: where in the story it stands. */
  place: string;
  title: string;
  children: ReactNode;
}

/** One thing to read beside the stage: while it stands where one reads, the stage is its. */
export const Scene = ({ id, place, title, children }: Props) => (
  <section className={styles.scene} data-scene={id} aria-labelledby={`scene-${id}`}>
    <p className={styles.place}>{place}</p>
    <h2 id={`scene-${id}`}>{title}</h2>
    {children}
  </section>
);
