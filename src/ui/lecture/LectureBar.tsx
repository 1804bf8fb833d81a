import { ChevronLeft, ChevronRight } from 'lucide-react';
import { lateWords } from '../../words/lateWords.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { usePhone } from '../shell/usePhone.ts';
import { MethodPicker } from '../stage/MethodPicker.tsx';
import { lectureAddress } from './lectureAddress.ts';
import { lectureScenes } from './lectureScenes.ts';
import { leave } from './useLecture.ts';
import styles from './LectureBar.module.css';

/** Over the stage: which method is seen, which scene is told, and the way out. */
export function LectureBar({ at, go }: { at: number; go: (by: number) => void }) {
  const phone = usePhone();
  const { lecture } = lateWords;
  return (
    <header className={styles.bar}>
      {!phone && <MethodPicker />}
      <nav className={styles.scenes} data-aside aria-label={lecture.scenes}>
        <IconButton name={lecture.back} disabled={at === 0} onClick={() => go(-1)}>
          <ChevronLeft size="1.25rem" />
        </IconButton>
        <output className="number">{lecture.place(at + 1, lectureScenes.length)}</output>
        <IconButton name={lecture.next} disabled={at === lectureScenes.length - 1} onClick={() => go(1)}>
          <ChevronRight size="1.25rem" />
        </IconButton>
      </nav>
      <a
        className={styles.leave}
        href={lectureAddress(location.href, false)}
        onClick={(event) => {
          // The address may say more by now.
          event.preventDefault();
          leave();
        }}
      >
        {lecture.leave}
      </a>
    </header>
  );
}
