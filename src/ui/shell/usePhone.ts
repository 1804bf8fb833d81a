import { useMedia } from './useMedia.ts';

/** Below this width one method fills the screen. The styles use the same. */
export const phoneQuery = '(max-width: 759px)';

export const usePhone = (): boolean => useMedia(phoneQuery);
