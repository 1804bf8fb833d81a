import { expect, test } from 'vitest';
import { lectureScenes, sceneIn } from '../../../src/ui/lecture/lectureScenes.ts';

test('sceneIn finds each scene by its name, and the first where the address names none', () => {
  lectureScenes.forEach((scene, at) => {
    expect(sceneIn(`?lang=zh&lecture=${scene ?? ''}`)).toEqual({ at, refused: null });
  });
  expect(sceneIn('?lecture').at).toBe(0);
  expect(sceneIn('?lecture=FAIRcontrol').at).toBe(lectureScenes.indexOf('fairControl'));
});

test.each(['7', 'hero', 'feedback,paper', 'x'.repeat(1000)])(
  'sceneIn begins anew and says why at %s',
  (name) => {
    const { at, refused } = sceneIn(`?lecture=${name}`);
    expect(at).toBe(0);
    expect(refused).toMatchObject({ kind: 'unusable', key: 'lecture', accepts: { kind: 'choice' } });
  },
);
