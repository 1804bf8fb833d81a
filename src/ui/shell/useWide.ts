import { useMedia } from './useMedia.ts';

/** From this width on the bar at the top has room to spare. The styles use the same. */
export const useWide = (): boolean => useMedia('(min-width: 1181px)');
