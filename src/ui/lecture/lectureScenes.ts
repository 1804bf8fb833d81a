/** The scenes of a lecture, and the one that an address begins with: `?lecture=feedback`. */
import { evidenceIds, storyIds, type SceneId } from '../../session/story/scenes.ts';
import { unusable, type AddressNotice } from '../../settings/address.ts';

const told: readonly SceneId[] = [...storyIds, ...evidenceIds];

/** The run of the address, then the story, then the evidence. */
export const lectureScenes: readonly (SceneId | null)[] = [null, ...told];

/** @param search of the address. @returns a place among the scenes, and what is no scene, if the address asks for that */
export function sceneIn(search: string): { at: number; refused: AddressNotice | null } {
  const asked = new URLSearchParams(search).get('lecture') ?? '';
  const at = lectureScenes.findIndex((scene) => (scene ?? '').toLowerCase() === asked.toLowerCase());
  if (at >= 0) return { at, refused: null };
  return { at: 0, refused: unusable('lecture', asked, { kind: 'choice', choices: told }) };
}
