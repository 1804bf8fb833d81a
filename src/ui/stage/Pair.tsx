import type { MethodId } from '../../settings/settings.ts';
import { Board } from './Board.tsx';
import { Placed } from './layout/Placed.tsx';
import type { StageLayout } from './layout/shape.ts';
import './slow/closeScene.ts';
import { Flight } from './slow/Flight.tsx';
import { Lesson } from './panel/Lesson.tsx';
import { SlowLesson } from './slow/SlowLesson.tsx';
import { useSlow } from './slow/useSlow.ts';
import styles from './Pair.module.css';

interface Props {
  method: MethodId;
  layout: Pick<StageLayout, 'plots' | 'lane' | 'board'>;
  boardRef: (element: HTMLElement | null) => void;
}

/** What passes between teacher and student, of the last step or of the one that is taken apart; and the board under both. */
export function Pair({ method, layout: { plots, lane, board }, boardRef }: Props) {
  const slow = useSlow(method);
  const [teacher, student] = plots;
  return (
    <>
      {lane && (
        <Placed box={lane} className={`${styles.lane} appears`}>
          {slow ? <SlowLesson method={method} slow={slow} /> : <Lesson method={method} />}
        </Placed>
      )}
      {slow && teacher && student && (
        <Flight phase={slow.phase} inspection={slow.inspection} teacher={teacher} student={student} />
      )}
      <Board method={method} box={board} ref={boardRef} />
    </>
  );
}
