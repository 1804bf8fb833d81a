import type { MouseEvent } from 'react';
import { isStrayed, offersBack } from '../../../session/story/tour.ts';
import { focusOn } from '../../controls/focusOn.ts';
import { words } from '../../../words/words.ts';
import type { Dock } from '../../stage/layout/shape.ts';
import { useTour, useTourState } from '../context.ts';
import styles from './Resume.module.css';

/** The reader has the stage; the story takes it again on request. Where it has left its run, the reader's own does. */
export function Resume({ dock }: { dock: Dock }) {
  const tour = useTour();
  const yours = useTourState((state) => state.yours || state.aside);
  const strayed = useTourState(isStrayed);
  const offered = useTourState(offersBack);
  const resume = (event: MouseEvent) => {
    // What gives the stage back takes it from nobody.
    event.stopPropagation();
    tour.resume();
    const { scene } = tour.store.get();
    focusOn(document.getElementById(`scene-${scene}`) ?? document.querySelector('main'));
  };
  return (
    <output className={styles.resume} data-dock={dock}>
      {offered && (
        <>
          <span>{yours ? words.transport.yours : words.transport.storys}</span>
          <button type="button" className="button small" onClick={resume}>
            {strayed ? words.transport.back : words.transport.resume}
          </button>
        </>
      )}
    </output>
  );
}
