import { modeIn } from './modeIn.ts';

/** What this page is opened as. Read once: another one is another load. */
export const mode = modeIn(location.search);
