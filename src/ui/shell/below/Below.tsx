import { useCallback, useLayoutEffect, useState } from 'react';
import { words } from '../../../words/words.ts';
import { Missed } from '../late/Missed.tsx';
import { goIfAwaited } from './goTo.ts';
import styles from './Below.module.css';
import { useLeftPlace } from './useLeftPlace.ts';
import type { Reading } from './useReading.ts';

/** What is measured of the reader's own run, and how typical that is; or what is missing of it. */
export function Below({ reading: { part, missed, again } }: { reading: Reading }) {
  const [whole, setWhole] = useState(false);
  useLeftPlace(whole ? 'whole' : missed ? 'missed' : 'coming');
  const onWhole = useCallback(() => setWhole(true), []);
  // Where all stands in its place, and nothing keeps any.
  useLayoutEffect(() => {
    if (whole) goIfAwaited();
  }, [whole]);
  return (
    <>
      {part && <part.Sections onWhole={onWhole} />}
      {/* Kept until then: whoever has scrolled into it would be thrown up. */}
      {!whole && (
        <div className={styles.room}>
          {missed && <Missed again={again}>{words.shell.missed.sections}</Missed>}
        </div>
      )}
    </>
  );
}
