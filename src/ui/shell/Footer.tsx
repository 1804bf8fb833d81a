import { words } from '../../words/words.ts';

export function Footer() {
  return (
    <footer>
      <p>
        {words.shell.paper} <a href="https://arxiv.org/abs/2003.10580">arXiv 2003.10580</a>
      </p>
      <p>{words.shell.local}</p>
    </footer>
  );
}
