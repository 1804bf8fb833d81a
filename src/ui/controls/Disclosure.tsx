import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  title: string;
  /** In short, what is inside. */
  says: string;
  marked?: boolean;
  children: ReactNode;
}

/** What opens on request. The browser's own, so that its search in the page opens it, too. */
export const Disclosure = ({ title, says, marked = false, children }: Props) => (
  <details className={styles.group}>
    <summary className={marked ? styles.marked : undefined}>
      <b>{title}</b>
      <span>{says}</span>
      <ChevronDown size="1rem" aria-hidden />
    </summary>
    <div className={styles.inside}>{children}</div>
  </details>
);
