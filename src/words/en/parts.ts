/** Which part does the work? Meta Pseudo Labels with its parts on and off. */
import type { GroupId } from '../../learn/study/factorial.ts';
import type { Rate } from '../../learn/study/statistics.ts';
import { counted, numberWord } from './numbers.ts';
import { runs } from './runs.ts';

/** A symbol stays as it is. */
const capital = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

const groupName: Record<GroupId, string> = {
  cells: 'Feedback, stars, consistency',
  controls: 'Controls',
  forms: 'Forms of feedback',
  strengths: 'Strengths and batch',
  wrongLabel: 'One star wrong',
};

const groupNote = (labels: number): Record<GroupId, string> => ({
  cells:
    'How many students reach 99 %, with the 95 % interval, and how many teachers. Press a cell to watch its seed 0 above.',
  controls:
    'Shuffled among the points, feedback is a placebo. Without looking ahead, the student is scored before its step, not after.',
  forms: 'What comes back to the teacher, and on which kind of pseudo labels.',
  strengths: 'More and less feedback, more and less training on the stars, more and fewer points a step.',
  wrongLabel: `One of the ${numberWord(labels)} lies among the other class from the start.`,
});

export const parts = {
  title: 'Which part does the work?',
  about:
    'Meta Pseudo Labels, the same run four times: feedback on or off, consistency on or off, all else alike. Each is trained to its end.',
  drag: 'Drag a star: all four answer.',
  counted: (recorded: number): string =>
    `Under each plot: how many of the first ${recorded} recorded runs reach 99 %, and the 95 % interval. They had other points, and stars as they are placed, not as you move them.`,
  uncounted: 'Runs were recorded for the default settings. The page has others now, so no counts stand here.',
  /** @param told whether its teacher is trained on the stars */
  neither: (isTold: boolean): string =>
    isTold
      ? 'With neither, the teacher learns from the stars alone, and its student from it.'
      : 'With neither, the teacher is never trained: its student copies what it says at first.',
  random: 'Stars at random places',
  told: 'Teacher is told the labels',
  corner: {
    both: 'Feedback and consistency',
    feedback: 'Feedback alone',
    consistency: 'Consistency alone',
    neither: 'Neither',
  },
  cornerShort: { both: 'Both', feedback: 'Feedback', consistency: 'Consistency', neither: 'Neither' },
  recorded: (reached: number, all: number, terse: boolean): string =>
    terse ? `**${reached}** of ${all}` : `**${reached} of ${all}** recorded runs reach 99 %`,
  all: (variants: number): string => `All ${variants} variants`,
  aboutAll: (labels: number): string =>
    `Meta Pseudo Labels with its parts on and off, every variant on the same seeds. λ is the weight of the feedback, the student’s loss on the stars; b that of the teacher’s own training on the stars; w that of consistency. Where a line says nothing else, λ = 1, b = 0, w = 8 and the ${numberWord(labels)} stars are spaced; all the rest is as on the page.`,
  caution:
    'Each interval is 95\u00a0% for itself: of twenty variants that do not differ, about one is told apart by luck.',
  seeds: 'Seeds',
  plan: (variants: number, seeds: number, settings: string): string =>
    `Run all: ${counted(variants * seeds, 'run')}, ${counted(variants, 'variant')} on ${counted(seeds, 'seed')}, ${settings}.`,
  runAll: 'Run all',
  group: (id: GroupId): string => `Run ${groupName[id]}`,
  groupName,
  groupNote,
  feedback: (lambda: number): string =>
    lambda === 0 ? 'no feedback, λ\u00a0=\u00a00' : `feedback, λ\u00a0=\u00a0${lambda}`,
  labels: (b: number): string =>
    b === 0 ? 'not trained on stars, b\u00a0=\u00a00' : `trained on stars, b\u00a0=\u00a0${b}`,
  consistency: (w: number): string =>
    w === 0 ? 'no consistency, w\u00a0=\u00a00' : `consistency, w\u00a0=\u00a0${w}`,
  variants: (size: number): string => counted(size, 'variant'),
  rowHead: 'The teacher',
  tableName: 'Feedback, training on the stars and consistency, switched on and off',
  open: (variant: string): string => `Watch: ${variant}`,
  watch: 'Watch',
  teacher: (rate: Rate, all: number): string => `teacher ${runs.reached(rate, all)}`,
  noClasses: 'no class information',
  notRun: 'not run',
  /** In place of a sentence on runs. */
  notRunYet: (variant: string): string => `${capital(variant)}.`,
  sentences: 'The cells in sentences',
  /** What a file of these runs is of. */
  file: 'parts',
  refused: (reason: string): string => `Cannot run with the page’s settings. ${reason}`,
  refusedVariant: (variant: string, reason: string): string =>
    `${capital(variant)}: cannot run with the page’s settings. ${reason}`,
};
