/**
 * What the page is opened as: itself, its stage in a frame of another page, or a lecture on a wall. The address says so
 * beside the language and the engine: `?embed`, `?lecture`.
 */
export type Mode = 'page' | 'embed' | 'lecture';

/** @param search of the address, such as `?embed&controls=play` */
export function modeIn(search: string): Mode {
  const query = new URLSearchParams(search);
  if (query.has('embed')) return 'embed';
  return query.has('lecture') ? 'lecture' : 'page';
}
