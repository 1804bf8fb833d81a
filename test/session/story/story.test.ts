import { describe, expect, test } from 'vitest';
import { counts } from '../../../src/session/story/counts.ts';
import { paragraphs } from '../../../src/session/story/paragraphs.ts';
import { sceneOf, sceneSettings } from '../../../src/session/story/scenes.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours, presets } from '../../../src/settings/presets.ts';
import { conflict } from '../../../src/settings/settings.ts';
import { story } from '../../../src/words/en/story.ts';

const now = withValue(withValue(presets['paper-literal'], 'data.seed', 7), 'network.seed', 8);

describe('a scene', () => {
  test('is its preset and its changes, on the points and first weights of the screen', () => {
    const settings = sceneSettings(sceneOf('told'), now);
    expect(settings.teacher).toEqual({
      ...ours.teacher,
      labels: 1,
      feedback: { ...ours.teacher.feedback, weight: 0 },
    });
    expect(settings.data).toEqual({ ...ours.data, seed: 7 });
    expect(settings.network.seed).toBe(8);
    expect(sceneSettings(sceneOf('paperLike'), now).steps).toBe(presets['paper-like'].steps);
  });

  test('can run, whichever it is, and stands in one paragraph', () => {
    const all = paragraphs.flatMap(({ scenes }) => scenes);
    for (const id of all) expect(conflict(sceneSettings(sceneOf(id), now)), id).toBeNull();
    expect([...all].sort()).toEqual(Object.keys(story.scene).sort());
  });
});

describe('the story', () => {
  test('names counts of recorded runs', () => {
    const { uda, udaRandom, told, toldRandom, ours: fedBack, oursRandom } = counts;
    const of = ({ reached, runs }: typeof uda) => `${reached} of ${runs}`;
    expect(story.paragraph.fairControl.text(counts)[1]).toBe(
      `Stars spaced: UDA ${of(uda)}, told ${of(told)}, fed back ${of(fedBack)}. Stars at random: ${of(udaRandom)}, ${of(toldRandom)}, ${of(oursRandom)}.`,
    );
  });

  test('has the words of every paragraph', () => {
    expect(Object.keys(story.paragraph)).toEqual(paragraphs.map(({ id }) => id));
    for (const { text } of Object.values(story.paragraph))
      expect(text(counts).join(' ')).not.toMatch(/undefined|NaN/);
  });
});
