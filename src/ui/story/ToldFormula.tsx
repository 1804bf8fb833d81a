import type { SceneFormula, StorySceneId } from '../../session/story/scenes.ts';
import { Symbols } from '../controls/Symbols.tsx';
import { useTourState } from '../shell/context.ts';
import { useFetched } from '../shell/late/useFetched.ts';
import { Formula, loadWriter } from '../stage/slow/Formula.tsx';
import styles from './ToldFormula.module.css';

interface Props {
  /** Of the scene that it stands in. */
  scene: StorySceneId;
  formula: SceneFormula;
}

/** A scene's formula, in the letters of those on the stage once the scene is read; till then, or without what writes it, as text. */
export function ToldFormula({ scene, formula: { text, tex } }: Props) {
  const isRead = useTourState((state) => state.scene === scene);
  const { part: writer } = useFetched(loadWriter, isRead ? 'asked' : null);
  return (
    <p className={styles.formula} translate="no">
      {writer ? (
        <Formula tex={tex} write={writer.writeFormula} className={styles.written} />
      ) : (
        <Symbols text={text} />
      )}
    </p>
  );
}
