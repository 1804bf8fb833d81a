import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Tour } from '../../../session/story/tour.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { Sentences } from '../../controls/Sentences.tsx';
import { useTour } from '../../shell/context.ts';
import { Notice } from '../../shell/Notice.tsx';
import { pointsOf } from '../pointsOf.ts';
import { takeOpened } from '../takeOpened.ts';
import type { FileDrag } from './useFileDrag.ts';
import styles from './Drop.module.css';

/** While a file is over the page: that it can be let go; after it was: what of it could not be read. */
export function Drop({ over, files }: FileDrag) {
  const tour = useTour();
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => {
    if (files) void take(files, tour).then(setSaid);
  }, [files, tour]);
  return (
    <>
      {said.length > 0 && (
        <Notice onDismiss={() => setSaid([])}>
          <Sentences of={said} />
        </Notice>
      )}
      {over && <Over />}
    </>
  );
}

const Over = () =>
  createPortal(
    <div className={styles.over}>
      <p>{lateWords.own.drop.cue}</p>
    </div>,
    document.body,
  );

/** A table becomes the data of the stage, as by the button in the settings. */
async function take(files: readonly File[], tour: Tour): Promise<readonly string[]> {
  const { own } = lateWords;
  const [file, ...more] = files;
  if (!file) return [own.unreadable];
  if (more.length > 0) return [own.drop.several(files.length)];
  const opened = await pointsOf(file);
  if (opened.points) tour.claim();
  return (await takeOpened(tour.store.get().stage, opened)).said;
}
