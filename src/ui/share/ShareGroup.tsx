import { useId, type ReactNode } from 'react';
import styles from './ShareGroup.module.css';

/** A way to pass on what the stage shows, named by its heading. */
export function ShareGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
