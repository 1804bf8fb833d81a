import { modeIn } from './modeIn.ts';

/** What this page is opened as. Read once: another one is another load. */
export const mode = modeIn(location.search);

/** A lecture keeps its settings: nothing that changes them, or the points and weights, is there. */
export const locked = mode === 'lecture';
