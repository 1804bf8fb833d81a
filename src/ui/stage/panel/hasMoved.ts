import type { PageState } from '../../../session/pageState.ts';

/** Whether a star has ever moved here, or something else was done that can be undone. */
export const hasMoved = ({ move, canUndo }: PageState): boolean => move !== null || canUndo;
