import type { ReactNode } from 'react';
import styles from './Scrolling.module.css';

/** A frame in which something wider than the page scrolls sideways. */
export function Scrolling({ name, children }: { name: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
    <section className={styles.scrolling} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
