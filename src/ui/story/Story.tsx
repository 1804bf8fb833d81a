import { useSession, useSettings } from '../shell/context.ts';
import { Symbols } from '../controls/Symbols.tsx';
import { counts } from '../../session/story/counts.ts';
import { paragraphs } from '../../session/story/paragraphs.ts';
import { sceneOf, sceneSettings, type SceneId } from '../../session/story/scenes.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Section } from '../shell/below/Section.tsx';
import styles from './Story.module.css';

/** The story, short: each paragraph can be tried on the plots above. */
export function Story() {
  return (
    <Section id="story" title={lateWords.story.title}>
      <p className="note">{lateWords.story.hint}</p>
      <div className={styles.paragraphs}>
        {paragraphs.map((paragraph) => (
          <StoryParagraph key={paragraph.id} {...paragraph} />
        ))}
      </div>
      <div className={styles.appendix}>
        <Glossary />
        <References />
      </div>
    </Section>
  );
}

function StoryParagraph({ id, formula, scenes }: (typeof paragraphs)[number]) {
  const session = useSession();
  const settings = useSettings();
  const { title, text } = lateWords.story.paragraph[id];
  const show = (sceneId: SceneId) => {
    const scene = sceneOf(sceneId);
    const { view, compare } = scene;
    session.open({ settings: sceneSettings(scene, settings), view, ...(compare ? { compare } : {}) });
    scrollTo({
      top: 0,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  };
  return (
    <article>
      <h3>{title}</h3>
      {text(counts).map((sentence, i) => (
        <p key={sentence}>
          <span>{sentence}</span>
          {formula && i === 0 && (
            <span className={styles.formula} translate="no">
              <Symbols text={formula} />
            </span>
          )}
        </p>
      ))}
      <div className={styles.scenes}>
        {scenes.map((scene) => (
          <button key={scene} type="button" className="button small" onClick={() => show(scene)}>
            {lateWords.story.scene[scene]}
          </button>
        ))}
      </div>
    </article>
  );
}

function Glossary() {
  return (
    <div>
      <h3>{lateWords.story.glossaryTitle}</h3>
      <dl className={styles.glossary}>
        {lateWords.story.glossary.map(([symbol, meaning]) => (
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
      <h3>{lateWords.story.referencesTitle}</h3>
      <ul className={styles.references}>
        {lateWords.story.references.map(([text, address]) => (
          <li key={text}>{address ? <a href={address}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
