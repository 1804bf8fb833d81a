import { words } from '../../words/words.ts';
import styles from './Footer.module.css';

export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>
        <span>{`${words.shell.paper} `}</span>
        <a href="https://arxiv.org/abs/2003.10580" translate="no">
          arXiv 2003.10580
        </a>
      </p>
      <p>{words.shell.local}</p>
      <p>
        {/* build/licenses.ts writes them. */}
        <a href="./THIRD-PARTY-LICENSES.txt">{words.shell.licenses}</a>
      </p>
    </footer>
  );
}
