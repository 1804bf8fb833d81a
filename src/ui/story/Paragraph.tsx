import { Marked } from '../controls/Marked.tsx';
import { useTour, useTourState } from '../shell/context.ts';
import type { TakeId } from '../../session/story/takes.ts';

/** A paragraph of the story. Its `[words](take)` set the stage. */
export function Paragraph({ text }: { text: string }) {
  // A number keeps its sign.
  const parts = text.replaceAll(' %', '\u00a0%').split(/\[([^\]]+)\]\((\w+)\)/);
  return (
    <p>
      {parts.map((part, i) => {
        if (i % 3 === 0) return <Marked key={i} text={part} />;
        return i % 3 === 1 ? <TakeWord key={i} take={parts[i + 1] as TakeId} name={part} /> : null;
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
