import { below } from '../styles/breakpoints.ts';
import { useMedia } from './useMedia.ts';

/** Whether one method fills the screen. */
export const usePhone = (): boolean => useMedia(below('phone'));
