import { words } from '../../../words/words.ts';
import { loadLateWords } from '../../../words/load.ts';
import { Missed } from '../late/Missed.tsx';
import { useLate } from '../late/useLate.ts';
import { withStyles } from '../late/withStyles.ts';

const load = withStyles(async () => {
  const [{ Story }] = await Promise.all([import('../../story/Story.tsx'), loadLateWords()]);
  return { Story };
});

/** The line that counts as read: in the middle, or below the stage. */
const lines = { beside: '-45% 0px -55% 0px', above: '-66% 0px -34% 0px' };

/** @param above the stage stands above the text */
export function LateStory({ above }: { above: boolean }) {
  const { part, missed, again } = useLate(load);
  if (part) return <part.Story readingLine={above ? lines.above : lines.beside} />;
  return missed && <Missed again={again}>{words.shell.missed.sections}</Missed>;
}
