import { describe, expect, test } from 'vitest';
import { counts } from '../../../src/session/story/counts.ts';
import { dips } from '../../../src/session/story/dips.ts';
import { dragged } from '../../../src/session/story/dragged.ts';
import { numbered, storyIds, sceneOf } from '../../../src/session/story/scenes.ts';
import { takeOf, takeSettings, type TakeId } from '../../../src/session/story/takes.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours, presets } from '../../../src/settings/presets.ts';
import { conflict } from '../../../src/settings/settings.ts';
import { story } from '../../../src/words/en/story.ts';

const recorded = { reached: counts, dips, dragged };

const now = withValue(withValue(presets['paper-literal'], 'data.seed', 7), 'network.seed', 8);

/** The takes that a scene's sentences call. */
const called = (id: (typeof storyIds)[number]): TakeId[] =>
  story.scene[id]
    .text(recorded)
    .flatMap((paragraph) => [...paragraph.matchAll(/\]\((\w+)\)/g)].map(([, take]) => take as TakeId));

describe('a take', () => {
  test('is its preset and its changes, on the points and first weights of the screen', () => {
    const settings = takeSettings(takeOf('told'), now);
    expect(settings.teacher).toEqual({
      ...ours.teacher,
      labels: 1,
      feedback: { ...ours.teacher.feedback, weight: 0 },
    });
    expect(settings.data).toEqual({ ...ours.data, seed: 7 });
    expect(settings.network.seed).toBe(8);
    expect(takeSettings(takeOf('paperLike'), now).steps).toBe(presets['paper-like'].steps);
  });

  test('can run, whichever it is', () => {
    for (const id of storyIds)
      for (const take of sceneOf(id).takes)
        expect(conflict(takeSettings(takeOf(take), now)), take).toBeNull();
  });
});

describe('the story', () => {
  test('has eight scenes and a turn of the reader’s', () => {
    expect([numbered.length, storyIds.length]).toEqual([8, 9]);
  });

  test('calls takes of its own scene only, and each but the first', () => {
    for (const id of storyIds) {
      const { takes } = sceneOf(id);
      for (const take of called(id)) expect(takes, id).toContain(take);
      for (const take of takes.slice(1)) expect(called(id), id).toContain(take);
    }
  });

  test('names counts of recorded runs', () => {
    const { uda, told, ours: fedBack } = counts;
    const of = ({ reached, runs }: typeof uda) => `${reached} of ${runs}`;
    const text = story.scene.fairControl.text(recorded).join(' ');
    for (const one of [uda, told, fedBack]) expect(text).toContain(of(one));
  });

  test('has all words of every scene', () => {
    expect(Object.keys(story.scene)).toEqual(storyIds);
    for (const { text } of Object.values(story.scene))
      expect(text(recorded).join(' ')).not.toMatch(/undefined|NaN/);
  });
});
