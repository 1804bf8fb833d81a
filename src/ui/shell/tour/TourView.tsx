import { useRef, type FocusEvent } from 'react';
import { Boundary } from '../Boundary.tsx';
import { useShort } from '../useShort.ts';
import type { Reading } from '../below/useReading.ts';
import { Stage } from '../../stage/Stage.tsx';
import { offersBack } from '../../../session/story/tour.ts';
import { spokenLanguage } from '../../../words/load.ts';
import { useTourState } from '../context.ts';
import { useClaim } from './useClaim.ts';
import { leaveHero, useDock } from './useDock.ts';
import styles from './TourView.module.css';

/** The line that counts as read: in the middle, or below the stage. */
const lines = { beside: '-45% 0px -55% 0px', above: '-66% 0px -34% 0px' };

/** The stage, and the story that is read beside it or below. */
export function TourView({ drawer, reading }: { drawer: boolean; reading: Reading }) {
  const { Story, Resume } = reading.part ?? {};
  const stage = useRef<HTMLDivElement>(null);
  const dock = useDock(stage, drawer);
  const offers = useTourState(offersBack);
  const claim = useClaim();
  const short = useShort();
  /** What had the focus as the window lost it: it comes back to it, and nobody has moved there. */
  const left = useRef<Element | null>(null);
  const leave = ({ target }: FocusEvent) => {
    left.current = target === document.activeElement ? target : null;
  };
  /** On the first screen it would be under the stage, unseen. */
  const comeIntoSight = ({ target }: FocusEvent) => {
    const isBack = target === left.current;
    left.current = null;
    if (isBack || dock !== 'hero' || short) return;
    leaveHero(stage.current!);
    target.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles.tour} data-dock={dock}>
      <div ref={stage} className={styles.stage} data-offers={(Resume && offers) || undefined} {...claim}>
        <Boundary>
          {/* Its drawings hold their words. */}
          <Stage key={spokenLanguage()} dock={dock} reading={reading} />
          {Resume && <Resume dock={dock} />}
        </Boundary>
      </div>
      <div className={styles.text} onFocus={comeIntoSight} onBlur={leave}>
        <Boundary>{Story && <Story readingLine={dock === 'above' ? lines.above : lines.beside} />}</Boundary>
      </div>
    </div>
  );
}
