/** Names in random pictures: where they may stand, and that they stay there. */
import { array, assert, constantFrom, double, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../../src/data/dataset.ts';
import { twoMoon } from '../../../../src/data/twoMoon.ts';
import { handleScale } from '../../../../src/draw/handles/handleShape.ts';
import { squaredDistance, overlap } from '../../../../src/draw/plot/names/boxes.ts';
import { namedIn } from '../../../../src/draw/plot/names/namedIn.ts';
import type { NameId } from '../../../../src/draw/plot/names/names.ts';
import { placedNames } from '../../../../src/draw/plot/names/placedNames.ts';
import { stationsOf } from '../../../../src/draw/plot/names/stations.ts';
import { emptyPicture, type Picture } from '../../../../src/draw/plot/picture.ts';
import { plotScales } from '../../../../src/draw/scales.ts';
import type { Lettering } from '../../../../src/draw/sink/sink.ts';
import { fieldOf } from '../../pictures/data.ts';

const names = {
  student: 'student',
  teacher: 'teacher',
  before: 'before',
  wrong: 'wrong',
  shared: 'also wrong',
};
const textWidth = (text: string, { size }: Lettering): number => 0.6 * size * text.length;
const sample = twoMoon.sample({ seed: 3, noise: 0.1, placement: 'spaced', wrongLabel: false });
const scalesAt = (width: number) => plotScales({ width, height: 0.72 * width }, twoMoon.domain);

/** A boundary that waves about a slope. */
interface Wave {
  slope: number;
  height: number;
  wave: number;
}
const logit =
  ({ slope, height, wave }: Wave) =>
  (x: number, y: number): number =>
    6 * (height + slope * (x - 0.5) + wave * Math.sin(2.5 * x) - y);

/** @param waves the student's, the teacher's and the one of before; a dot is wrong where its network says so */
function pictureOf(waves: readonly [Wave, Wave, Wave], labels: readonly Label[] = sample.labels): Picture {
  const points = sample.unlabeled;
  const guessed = (wave: Wave) =>
    Uint8Array.from(points.y, (_, i) => Number(logit(wave)(points.x[2 * i]!, points.x[2 * i + 1]!) > 0));
  const [student, teacher, before] = waves.map((wave) => fieldOf(logit(wave)));
  return {
    ...emptyPicture(points),
    labels,
    student: student!,
    teacher: teacher!,
    before: before!,
    predictions: guessed(waves[0]),
    otherPredictions: guessed(waves[1]),
    names,
    cue: true,
  };
}

const number = (min: number, max: number) => double({ min, max, noNaN: true });
const wave = record({ slope: number(-1.5, 1.5), height: number(-0.4, 0.9), wave: number(-0.5, 0.5) });
const star = record({
  x: number(...(twoMoon.domain.x as [number, number])),
  y: number(...(twoMoon.domain.y as [number, number])),
  class: constantFrom<0 | 1>(0, 1),
});
const drawn = record({
  waves: array(wave, { minLength: 3, maxLength: 3 }),
  stars: array(star, { maxLength: 12 }),
  width: constantFrom(240, 266, 357, 421, 856),
});
/** Fields are large. */
const runs = { numRuns: 40 };
type Drawn = { waves: Wave[]; stars: Label[]; width: number };
const shownIn = ({ waves, stars, width }: Drawn, judged: readonly number[] = []) => {
  const picture = { ...pictureOf(waves as [Wave, Wave, Wave], stars), judged };
  const scales = scalesAt(width);
  return { picture, scales, places: placedNames(picture, scales, textWidth) };
};

const moons: Wave = { slope: 0, height: 0.25, wave: 0.5 };
const straight: Wave = { slope: 0.1, height: 0.2, wave: 0 };
const usual: [Wave, Wave, Wave] = [moons, straight, { slope: -0.8, height: 0.1, wave: 0 }];

const ids = (picture: Picture) => [...placedNames(picture, scalesAt(421), textWidth).keys()].sort();

describe('names', () => {
  test('lie on the plot, clear of the cue, of stars, of what is said of these, and of each other', () => {
    assert(
      property(drawn, (one) => {
        const { picture, scales, places } = shownIn(
          one,
          one.stars.slice(0, 2).map((_, i) => i),
        );
        const { width, height } = scales.size;
        const boxes = [...places.values()].map(({ box }) => box);
        for (const [i, box] of boxes.entries()) {
          expect(
            Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height),
          ).toBeGreaterThan(0);
          // The cue: “Drag a star” in 14 pixels, at 12 from the left and 10 from below.
          expect(overlap(box, { x: 12, y: height - 36, width: 100, height: 26 })).toBe(false);
          for (const { x, y } of picture.labels)
            expect(Math.sqrt(squaredDistance(box, [scales.x(x), scales.y(y)]))).toBeGreaterThan(
              15 * handleScale(scales),
            );
          // What a method makes of a star: eighty pixels of letters under it, moved into the plot where need be.
          for (const index of picture.judged) {
            const { x, y } = picture.labels[index]!;
            const left = Math.min(width - 84, Math.max(4, scales.x(x) - 40));
            const top = Math.min(height - 28, scales.y(y) + 20);
            expect(overlap(box, { x: left, y: top, width: 80, height: 23 })).toBe(false);
          }
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
      runs,
    );
  });

  test('are true: at a dot of their kind, or nearer to their own line than to any other', () => {
    assert(
      property(drawn, (one) => {
        const { picture, scales, places } = shownIn(one);
        const { points, predictions, otherPredictions } = picture;
        const lines = Object.fromEntries(
          (['student', 'teacher', 'before'] as const).map((id) => [
            id,
            stationsOf(picture[id]!, scales.size),
          ]),
        );
        for (const [id, { box, leader }] of places)
          if (leader) {
            const y = points.y[leader.dot];
            expect(predictions![leader.dot]).not.toBe(y);
            expect(otherPredictions![leader.dot] === y).toBe(id === 'wrong');
            const [left, top] = scales.at(points.x, leader.dot);
            expect(Math.hypot(leader.from[0] - left, leader.from[1] - top)).toBeLessThan(8);
            expect(squaredDistance(box, leader.to)).toBeLessThan(4 ** 2);
          } else {
            const distance = (line: NameId) =>
              Math.min(...lines[line]!.map(({ at }) => squaredDistance(box, at)));
            for (const other of Object.keys(lines) as NameId[])
              if (other !== id) expect(distance(id)).toBeLessThan(distance(other));
          }
      }),
      runs,
    );
  });

  test('are all there in a usual picture, and those alone that it has something for', () => {
    const all = pictureOf(usual);
    expect(ids(all)).toEqual(['before', 'shared', 'student', 'teacher', 'wrong']);
    expect(ids({ ...all, before: null })).not.toContain('before');
    expect(ids({ ...all, otherPredictions: null })).not.toContain('shared');
    expect(ids({ ...all, predictions: all.points.y })).toEqual(['before', 'student', 'teacher']);
    // A network alone bears its panel's name.
    expect(ids({ ...all, before: null, teacher: null, predictions: null })).toEqual([]);
    expect(ids({ ...all, names: null })).toEqual([]);
  });

  test('are left out of a plot that is too narrow', () => {
    expect(placedNames(pictureOf(usual), scalesAt(239), textWidth).size).toBe(0);
    expect(placedNames(pictureOf(usual), scalesAt(240), textWidth).size).toBeGreaterThan(0);
  });

  test('leave two lines unnamed that are one', () => {
    const places = placedNames(pictureOf([moons, moons, straight]), scalesAt(421), textWidth);
    expect(places.has('student') || places.has('teacher')).toBe(false);
  });
});

describe('from one moment to the next', () => {
  const scales = scalesAt(421);

  test('a name stays where it stood while nothing, or little, has changed', () => {
    assert(
      property(drawn, ({ waves, stars, width }) => {
        const one = pictureOf(waves as [Wave, Wave, Wave], stars);
        const first = placedNames(one, scalesAt(width), textWidth);
        const second = placedNames(one, scalesAt(width), textWidth, first);
        for (const [id, place] of first) expect(second.get(id)).toBe(place);
      }),
      runs,
    );
    const nudged = usual.map((one) => ({ ...one, height: one.height + 0.01 })) as typeof usual;
    const first = placedNames(pictureOf(usual), scales, textWidth);
    // The same dots are wrong: all lines have moved by some pixel.
    const { student, teacher, before } = pictureOf(nudged);
    const second = placedNames({ ...pictureOf(usual), student, teacher, before }, scales, textWidth, first);
    expect(first.size).toBe(5);
    for (const [id, { box }] of first) expect(second.get(id)?.box).toBe(box);
  });

  test('a name makes way for a star, and the others stay', () => {
    const picture = pictureOf(usual);
    const first = placedNames(picture, scales, textWidth);
    for (const [id, { box }] of first) {
      const x = scales.x.invert(box.x + box.width / 2);
      const y = scales.y.invert(box.y + box.height / 2);
      const labels = [...picture.labels, { x, y, class: 0 as const }];
      const second = placedNames({ ...picture, labels }, scales, textWidth, first);
      expect(second.get(id)).not.toBe(first.get(id));
      const still = [...first.keys()].filter((other) => second.get(other) === first.get(other));
      expect(still.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('a name that a line has come to cross is left in calm for a while, but not one that has become another’s', () => {
    const picture = { ...pictureOf(usual), predictions: null };
    const first = placedNames(picture, scales, textWidth);
    const { box } = first.get('teacher')!;
    const [x, y] = [scales.x.invert(box.x + box.width / 2), scales.y.invert(box.y + box.height / 2)];
    const through = { ...straight, height: y - straight.slope * (x - 0.5) };
    const now = (change: Partial<Picture>, calm: boolean) =>
      placedNames({ ...picture, ...change }, scales, textWidth, first, calm).get('teacher');
    expect(now({ teacher: fieldOf(logit(through)) }, true)).toBe(first.get('teacher'));
    expect(now({ teacher: fieldOf(logit(through)) }, false)).not.toBe(first.get('teacher'));
    expect(now({ student: fieldOf(logit(through)) }, true)).not.toBe(first.get('teacher'));
  });

  test('a dot that is no longer wrong is no longer named', () => {
    const picture = pictureOf(usual);
    const first = placedNames(picture, scales, textWidth);
    const { dot } = first.get('wrong')!.leader!;
    const predictions = picture.predictions!.slice();
    predictions[dot] = picture.points.y[dot]!;
    const second = placedNames({ ...picture, predictions }, scales, textWidth, first);
    expect(second.get('wrong')?.leader?.dot).not.toBe(dot);
  });
});

test('each mistake is of one kind', () => {
  assert(
    property(
      uniqueArray(integer({ min: 0, max: 1993 })),
      uniqueArray(integer({ min: 0, max: 1993 })),
      (here, there) => {
        const { unlabeled: points } = sample;
        const wrongAt = (mistakes: number[]) => {
          const predictions = points.y.slice();
          for (const i of mistakes) predictions[i] = 1 - points.y[i]!;
          return predictions;
        };
        const named = namedIn({
          ...emptyPicture(points),
          predictions: wrongAt(here),
          otherPredictions: wrongAt(there),
        });
        const dots = (id: NameId) => {
          const one = named.get(id);
          return one?.kind === 'dots' ? one.dots : [];
        };
        expect(new Set([...dots('wrong'), ...dots('shared')])).toEqual(new Set(here));
        expect(new Set(dots('shared'))).toEqual(new Set(here.filter((i) => there.includes(i))));
      },
    ),
  );
});
