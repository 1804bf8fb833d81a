import type { SceneId } from '../../session/story/scenes.ts';

/**
 * The same address as a lecture, or as the page again: what stands behind `#` goes along, and so do language and engine.
 *
 * @param lecture its scene, or that it begins; false: the page
 */
export function lectureAddress(href: string, lecture: boolean | SceneId): string {
  const address = new URL(href);
  const others = address.search
    .slice(1)
    .split('&')
    .filter((part) => part && !/^lecture(=|$)/.test(part));
  address.search = [...begins(lecture), ...others].join('&');
  return address.href;
}

const begins = (lecture: boolean | SceneId): string[] =>
  typeof lecture === 'string' ? [`lecture=${lecture}`] : lecture ? ['lecture'] : [];
