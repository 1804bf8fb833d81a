import { lateWords } from '../../words/lateWords.ts';
import { Symbols } from '../controls/Symbols.tsx';
import styles from './Appendix.module.css';

/** What the symbols mean, and what was read. */
export function Appendix() {
  const { glossaryTitle, glossary, referencesTitle, references } = lateWords.story;
  return (
    <div className={styles.appendix}>
      <section aria-labelledby="glossary">
        <h2 id="glossary">{glossaryTitle}</h2>
        <dl className={styles.glossary}>
          {glossary.map(([symbol, meaning]) => (
            <div key={symbol}>
              <dt>
                <Symbols text={symbol} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="references">
        <h2 id="references">{referencesTitle}</h2>
        <ul className={styles.references}>
          {references.map(([text, address]) => (
            <li key={text}>{address ? <a href={address}>{text}</a> : text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
