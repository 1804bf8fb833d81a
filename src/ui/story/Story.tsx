import { useSession, useSettings } from '../shell/context.ts';
import { Symbols } from '../controls/Symbols.tsx';
import * as words from '../../words/en/story.ts';
import { Section } from '../shell/below/Section.tsx';
import styles from './Story.module.css';

/** The story, short: each paragraph can be tried on the plots above. */
export function Story() {
  return (
    <Section id="story" title={words.storyTitle}>
      <p className="note">{words.storyHint}</p>
      <div className={styles.paragraphs}>
        {words.paragraphs.map((paragraph) => (
          <StoryParagraph key={paragraph.title} paragraph={paragraph} />
        ))}
      </div>
      <div className={styles.appendix}>
        <Glossary />
        <References />
      </div>
    </Section>
  );
}

function StoryParagraph({ paragraph: { title, text, formula, scenes } }: { paragraph: words.Paragraph }) {
  const session = useSession();
  const settings = useSettings();
  const show = (scene: words.Scene) => {
    const { view, compare } = scene;
    session.open({ settings: words.sceneSettings(scene, settings), view, ...(compare ? { compare } : {}) });
    scrollTo({
      top: 0,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  };
  return (
    <article>
      <h3>{title}</h3>
      {text.map((sentence, i) => (
        <p key={sentence}>
          {sentence}
          {formula && i === 0 && (
            <span className={styles.formula}>
              <Symbols text={formula} />
            </span>
          )}
        </p>
      ))}
      <div className={styles.scenes}>
        {scenes.map((scene) => (
          <button key={scene.name} type="button" className="button small" onClick={() => show(scene)}>
            {scene.name}
          </button>
        ))}
      </div>
    </article>
  );
}

function Glossary() {
  return (
    <div>
      <h3>{words.glossaryTitle}</h3>
      <dl className={styles.glossary}>
        {words.glossary.map(([symbol, meaning]) => (
          <div key={symbol}>
            <dt>
              <Symbols text={symbol} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function References() {
  return (
    <div>
      <h3>{words.referencesTitle}</h3>
      <ul className={styles.references}>
        {words.references.map(([text, address]) => (
          <li key={text}>{address ? <a href={address}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
