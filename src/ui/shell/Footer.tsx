import * as words from '../../words/en/page.ts';

export function Footer() {
  return (
    <footer>
      <p>
        {words.footer.paper} <a href="https://arxiv.org/abs/2003.10580">arXiv 2003.10580</a>
      </p>
      <p>{words.footer.local}</p>
    </footer>
  );
}
