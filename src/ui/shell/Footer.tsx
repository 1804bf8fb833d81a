import { words } from '../../words/words.ts';
import styles from './Footer.module.css';

export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>
        {words.shell.paper} <a href="https://arxiv.org/abs/2003.10580">arXiv 2003.10580</a>
      </p>
      <p>{words.shell.local}</p>
    </footer>
  );
}
