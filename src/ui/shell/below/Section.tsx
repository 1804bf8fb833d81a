import type { ReactNode, Ref } from 'react';
import styles from './Section.module.css';

interface Props {
  /** Of the heading. */
  id: string;
  title: string;
  children: ReactNode;
  className?: string;
  ref?: Ref<HTMLElement>;
}

/** A part of the page under the transport, named by its heading. */
export function Section({ id, title, children, className = '', ref }: Props) {
  return (
    <section ref={ref} className={`${styles.section} ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
