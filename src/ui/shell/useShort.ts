import { useMedia } from './useMedia.ts';

/** Whether the screen is so low that the stage would cover what is read: it stays where it is then. As TourView's sheet says. */
export const useShort = (): boolean => useMedia('(height < 27rem)');
