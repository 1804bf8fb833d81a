import { ArrowUpRight } from 'lucide-react';
import { useMemo } from 'react';
import { shownMethods } from '../../settings/shownMethods.ts';
import type { View } from '../../settings/address.ts';
import { sharedLink } from '../../settings/sharedLink.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { pageAddress } from '../share/linkOf.ts';
import { useAllows } from '../shell/allows.ts';
import { usePage, useSession } from '../shell/context.ts';
import { usePhone } from '../shell/usePhone.ts';
import { MethodPicker } from '../stage/MethodPicker.tsx';
import styles from './EmbedBar.module.css';

/** Over the plots in a frame: which method is seen, and the way to the whole page. */
export function EmbedBar() {
  const phone = usePhone();
  const picks = useAllows('methods');
  return (
    <header className={styles.bar}>
      <h1 className={picks ? 'spoken' : styles.title}>{words.shell.site}</h1>
      {picks && (phone ? <MethodSelect /> : <MethodPicker />)}
      <WholePage />
    </header>
  );
}

/** The same choice where it has to fit one line. */
function MethodSelect() {
  const session = useSession();
  const { view, compare } = usePage((state) => state.address);
  const shown = shownMethods({ view, compare });
  return (
    <select
      className={styles.select}
      aria-label={words.stage.methodGroup}
      value={view}
      onChange={({ target }) => session.show({ view: target.value as View })}
    >
      {shown.map((id) => (
        <option key={id} value={id}>
          {words.methods.name[id]}
        </option>
      ))}
      <option value="compare">{words.stage.compare}</option>
    </select>
  );
}

/** The same settings and stars there, in the language that is read here. */
function WholePage() {
  const address = usePage((state) => state.address);
  const link = useMemo(() => {
    const language = new URLSearchParams(location.search).get('lang');
    const query = language === null ? '' : `?${new URLSearchParams({ lang: language })}`;
    return sharedLink(pageAddress() + query, address, null);
  }, [address]);
  const { open, newTab } = lateWords.embed;
  return (
    <a className={styles.whole} href={link} target="_blank" rel="noopener">
      <span>{open}</span>
      <ArrowUpRight size="1rem" aria-hidden />
      <span className="spoken">{newTab}</span>
    </a>
  );
}
