import { Redo2, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { words } from '../../../words/words.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import styles from './Editing.module.css';

/** Back and forth through what a person changed. */
export function Undoing() {
  const session = useSession();
  const canUndo = usePage((state) => state.canUndo);
  const canRedo = usePage((state) => state.canRedo);
  return (
    <div className={styles.edits}>
      <IconButton name={words.transport.undo} disabled={!canUndo} onClick={() => session.undo()}>
        <Undo2 size="1.25rem" />
      </IconButton>
      <IconButton name={words.transport.redo} disabled={!canRedo} onClick={() => session.redo()}>
        <Redo2 size="1.25rem" />
      </IconButton>
    </div>
  );
}

/** Other points, or other first weights. */
export function Renewing() {
  const session = useSession();
  const { drawsLabels } = useDataset();
  const isOwn = usePage((state) => state.address.settings.data.points !== '');
  return (
    <div className={styles.edits}>
      {drawsLabels && (
        <Anew
          name={isOwn ? words.transport.newStars : words.transport.newData}
          keeps={words.transport.sameWeights}
          onPress={() => session.settings.newData()}
        />
      )}
      <Anew
        name={words.transport.newWeights}
        keeps={words.transport.sameData}
        onPress={() => session.settings.newWeights()}
      />
    </div>
  );
}

interface AnewProps {
  name: string;
  /** What stays as it is. */
  keeps: string;
  onPress: () => void;
}

function Anew({ name, keeps, onPress }: AnewProps) {
  const id = useId();
  return (
    <div className={styles.anew}>
      <button type="button" className={styles.edit} aria-describedby={id} onClick={onPress}>
        {name}
      </button>
      <small id={id}>{keeps}</small>
    </div>
  );
}
