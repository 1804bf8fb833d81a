import styles from './ArrowLine.module.css';

/** A line as long as there is room, with a head at one end or at none. */
export function ArrowLine({ to }: { to: 'left' | 'right' | 'neither' }) {
  return <i className={styles.line} data-to={to} />;
}
