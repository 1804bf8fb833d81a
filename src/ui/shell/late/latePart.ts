import { loadLateWords } from '../../../words/load.ts';
import { withStyles } from './withStyles.ts';

/** How a part that is fetched late comes: with its sheet, and with the late words that it speaks. */
export const latePart = <T>(load: () => Promise<T>): (() => Promise<T>) =>
  withStyles(async () => {
    const [part] = await Promise.all([load(), loadLateWords()]);
    return part;
  });
