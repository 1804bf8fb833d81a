import { Marked } from '../controls/Marked.tsx';
import { useTour, useTourState } from '../shell/context.ts';
import type { TakeId } from '../../session/story/takes.ts';
import styles from './Paragraph.module.css';

/** A paragraph of the story. Its `[words](take)` set the stage. */
export function Paragraph({ text }: { text: string }) {
  // A number keeps its sign.
  const parts = text.replaceAll(' %', '\u00a0%').split(/\[([^\]]+)\]\((\w+)\)([.,;:。，；：、]?)/);
  return (
    <p>
      {parts.map((part, i) => {
        if (i % 4 === 0) return <Marked key={i} text={part} />;
        if (i % 4 > 1) return null;
        return (
          <span key={i} className={styles.kept}>
            <TakeWord take={parts[i + 1] as TakeId} name={part} />
            <span>{parts[i + 2]}</span>
          </span>
        );
      })}
    </p>
  );
}

function TakeWord({ take, name }: { take: TakeId; name: string }) {
  const tour = useTour();
  const shown = useTourState((state) => state.take === take && !state.yours);
  return (
    <button type="button" className="word" aria-pressed={shown} onClick={() => tour.show(take)}>
      {name}
    </button>
  );
}
