/** How far the star loss fell in the steps that were drawn. */
import { drawLessonHistory, type LessonHistoryOptions } from '../../../src/draw/lesson/lessonHistory.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

const data: Omit<LessonHistoryOptions, 'size'> = {
  lessons: Array.from({ length: 80 }, (_, i) => ({
    step: 30 * i,
    fell: 0.01 * Math.cos(i) * Math.exp(-i / 40),
  })),
  steps: [0, 3000],
  words: plot.needle,
};

export default example({
  sizes: [
    { width: 640, height: 96 },
    { width: 358, height: 96 },
  ],
  data,
  others: { lessons: [], steps: [0, 6000], words: { ...plot.needle, fell: (by) => `down ${by}` } },
  draw: (sink, options, palette, size) => drawLessonHistory(sink, { ...options, size }, palette),
});
