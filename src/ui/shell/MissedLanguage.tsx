import { languages } from '../../words/languages.ts';
import { dismissMissed, missedLanguage, turnTo } from '../../words/load.ts';
import { words } from '../../words/words.ts';
import { Missed } from './late/Missed.tsx';
import { Notice } from './Notice.tsx';

/** Among the notices: a language that could not be fetched, said in it, too, as it may be the only one that is read. */
export function MissedLanguage() {
  const id = missedLanguage();
  if (!id) return null;
  const { name, tag, missed } = languages[id];
  return (
    <Notice onDismiss={dismissMissed}>
      <p className="note" lang={tag}>
        {missed}
      </p>
      <Missed again={() => void turnTo(id)}>{words.shell.missed.language(name)}</Missed>
    </Notice>
  );
}
