import styles from './ProgressBar.module.css';

interface Props {
  name: string;
  done: number;
  total: number;
  /** How far it is, in words. */
  text: string;
}

/** How far something long is. */
export const ProgressBar = ({ name, done, total, text }: Props) => (
  <div className={styles.progress}>
    <progress aria-label={name} max={total} value={done} />
    <p className="quiet number">{text}</p>
  </div>
);
