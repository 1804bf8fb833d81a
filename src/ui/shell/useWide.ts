import { below } from '../styles/breakpoints.ts';
import { useMedia } from './useMedia.ts';

/** Whether the bar at the top has room to spare. */
export const useWide = (): boolean => !useMedia(below('tablet'));
