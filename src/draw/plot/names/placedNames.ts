/** Where a picture's names stand: what they have to keep clear of, and the rule put to it. */
import type { Label } from '../../../data/dataset.ts';
import { handleScale } from '../../handles/handleShape.ts';
import type { Scales } from '../../scales.ts';
import type { Box } from '../../sink/field.ts';
import type { Sink } from '../../sink/sink.ts';
import type { Picture } from '../picture.ts';
import { around } from './boxes.ts';
import { crowdOf, type Crowd } from './crowd.ts';
import { namePlaces, type Asking, type Places } from './namePlaces.ts';
import { namedIn } from './namedIn.ts';
import type { Room } from './room.ts';
import { stationsOf } from './stations.ts';

/** The narrowest plot that has room for names, CSS pixels. */
const roomy = 240;
/** From the badge's middle, in its own lengths: to a diamond's corner, and a little air. */
const starRadius = 21;
/** What stage/panel/StudentPlot.tsx takes of the lower left corner, in its letters. */
const corner = { width: 126, height: 42 };
/** What stage/panel/Verdicts.module.css sets under a star, from its middle and within the plot, in its letters. */
const verdict = { width: 92, height: 24, below: 20, aside: 44, above: 28 };
const letterSize = { narrow: 12.5, usual: 14 };

/** How names are lettered. */
export const nameLetters = ({ size, letters }: Scales) => ({
  size: letters * (size.width < 330 ? letterSize.narrow : letterSize.usual),
  weight: 600,
});

/** @param textWidth measures in these letters; `held` and `calm` as in namePlaces */
export function placedNames(
  picture: Picture,
  scales: Scales,
  textWidth: Sink['textWidth'],
  held?: Places,
  calm?: boolean,
): Places {
  const { names } = picture;
  if (!names || scales.size.width < roomy * scales.letters) return new Map();
  const letters = nameLetters(scales);
  const asking = [...namedIn(picture)].map(([id, named]): Asking => {
    const width = textWidth(names[id], { ...letters, fill: '' });
    return {
      id,
      size: { width, height: 1.15 * letters.size },
      line: named.kind === 'line' ? stationsOf(named.field, scales.size) : null,
      dots: named.kind === 'dots' ? named.dots : [],
    };
  });
  return namePlaces(asking, roomOf(picture, scales, asking), held, calm);
}

function roomOf(picture: Picture, scales: Scales, asking: readonly Asking[]): Room {
  const { points, labels, cue, judged } = picture;
  const { size, letters } = scales;
  const boundaries = asking.flatMap(({ line }) => (line ? [line] : []));
  const alone = picture.student ?? picture.teacher;
  if (alone && !asking.some(({ id }) => id === 'student')) boundaries.push(stationsOf(alone, size));
  const stars = labels.map(({ x, y }): Box =>
    around([scales.x(x), scales.y(y)], starRadius * handleScale(scales)),
  );
  const asked = { width: corner.width * letters, height: corner.height * letters };
  const kept = [...stars, ...judged.flatMap((index) => verdictBox(labels[index], scales))];
  return {
    size,
    kept: cue ? [...kept, { x: 0, y: size.height - asked.height, ...asked }] : kept,
    dots: dotsOf(points.x, scales),
    lines: crowdOf(
      boundaries.flat().map(({ at }) => at),
      size,
    ),
    boundaries,
    at: (dot) => scales.at(points.x, dot),
  };
}

function verdictBox(label: Label | undefined, { x, y, size, letters }: Scales): Box[] {
  if (!label) return [];
  const { width, height, below, aside, above } = verdict;
  const middle = Math.min(size.width - aside * letters, Math.max(aside * letters, x(label.x)));
  return [
    {
      x: middle - (width * letters) / 2,
      y: Math.min(size.height - above * letters, y(label.y) + below * letters),
      width: width * letters,
      height: height * letters,
    },
  ];
}

const known = new WeakMap<Float32Array, { width: number; crowd: Crowd }>();

/** Remembered for the size at hand: points stay while networks train. */
function dotsOf(points: Float32Array, { at, size }: Scales): Crowd {
  const found = known.get(points);
  if (found?.width === size.width) return found.crowd;
  const crowd = crowdOf(
    Array.from({ length: points.length / 2 }, (_, i) => at(points, i)),
    size,
  );
  known.set(points, { width: size.width, crowd });
  return crowd;
}
