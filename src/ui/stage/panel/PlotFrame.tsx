import { useState, type RefObject } from 'react';
import { StarMenu } from './StarMenu.tsx';
import styles from './PlotFrame.module.css';

interface Props {
  /** Where the plot draws itself. */
  container: RefObject<HTMLDivElement | null>;
  /** Its stars cannot be grabbed. */
  still?: boolean;
}

/** Around a plot: what else can be done to the star that was touched in it. */
export function PlotFrame({ container, still = false }: Props) {
  // Labels are every plot's; the menu stands where the selected one was touched.
  const [touched, setTouched] = useState(false);
  return (
    <div
      className={styles.frame}
      onFocus={() => setTouched(true)}
      onBlur={({ currentTarget, relatedTarget }) => setTouched(currentTarget.contains(relatedTarget))}
    >
      <div ref={container} className={styles.plot} />
      {touched && !still && <StarMenu />}
    </div>
  );
}
