import { languages, type LanguageId } from '../../../words/languages.ts';
import { spokenLanguage, turnTo } from '../../../words/load.ts';
import styles from './LanguageSwitch.module.css';

const ids = Object.keys(languages) as LanguageId[];

/** The other languages, each by its name in itself. */
export const LanguageSwitch = () =>
  ids
    .filter((id) => id !== spokenLanguage())
    .map((id, i) => (
      <button
        // By place: turned, the page keeps the button, and the button the focus.
        key={i}
        type="button"
        className={`icon ${styles.language}`}
        lang={languages[id].tag}
        onClick={() => void turnTo(id)}
      >
        {languages[id].name}
      </button>
    ));
