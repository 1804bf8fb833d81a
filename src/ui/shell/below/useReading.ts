import { loadLateWords } from '../../../words/load.ts';
import { loadLetters } from '../../stage/slow/loadLetters.ts';
import { useLate } from '../late/useLate.ts';
import { withStyles } from '../late/withStyles.ts';

/** Milliseconds after which it is read in the letters that there are. */
const patience = 1000;

/** What is read has Greek letters and formulas. Whenever a face comes, or the sheet that names it, all of the page is laid out anew: so they come first. */
const letters = () =>
  Promise.race([
    Promise.allSettled([loadLetters(), document.fonts.load("1em 'Inter Variable'", 'θŷ')]),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);

const load = withStyles(async () => {
  const [{ Story }, { DrawnBorder }, { Evidence }, { Resume }, { default: Sections }] = await Promise.all([
    import('../../story/Story.tsx'),
    import('../../story/DrawnBorder.tsx'),
    import('../../evidence/Evidence.tsx'),
    import('../tour/Resume.tsx'),
    import('./Sections.tsx'),
    loadLateWords(),
    letters(),
  ]);
  return { Story, DrawnBorder, Evidence, Resume, Sections };
});

/** What is read: the story beside the stage, what it shows of many runs, and the sections below. They come together. @param asked at once */
export const useReading = (asked: boolean = false) => useLate(load, asked);

export type Reading = ReturnType<typeof useReading>;
