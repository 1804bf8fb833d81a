import { loadLateWords } from '../../../words/load.ts';
import { useLate } from '../late/useLate.ts';
import { withStyles } from '../late/withStyles.ts';

/** Milliseconds after which it is read in the letters that there are. */
const patience = 1000;

/** Faces of what is read that the first screen has no letters of: its Greek, and those of formulas. */
const faces = [
  "1em 'Inter Variable'",
  '1em KaTeX_Main',
  'italic 1em KaTeX_Math',
  '1em KaTeX_Caligraphic',
  '1em KaTeX_Size1',
  '1em KaTeX_Size2',
];

/** Whenever a face comes, or the sheet that names it, all of the page is laid out anew: so they come first. */
async function letters(): Promise<void> {
  await import('katex/dist/katex.min.css');
  await Promise.race([
    Promise.all(faces.map((face) => document.fonts.load(face, 'θŷ').catch(() => {}))),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
}

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
