/** The names in a plot, each with a halo of paper, and the lines that lead to dots. */
import type { Palette } from '../../palette.ts';
import type { Scales } from '../../scales.ts';
import type { Sink } from '../../sink/sink.ts';
import type { Places } from './namePlaces.ts';
import type { Names } from './names.ts';
import { nameLetters } from './placedNames.ts';

const leaderWidth = 1.2;
const casing = 2.4;

export function drawNames(
  sink: Sink,
  names: Names,
  places: Places,
  { ink, paper }: Palette,
  scales: Scales,
): void {
  const letters = { ...nameLetters(scales), fill: ink, halo: paper, centered: true };
  for (const [id, { box, leader }] of places)
    sink.group({ name: `name ${id}` }, (name) => {
      if (leader) {
        const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
        const line = (pen: Pick<CanvasPath, 'moveTo' | 'lineTo'>) => {
          pen.moveTo(x1, y1);
          pen.lineTo(x2, y2);
        };
        name.path(line, { name: 'casing', stroke: paper, width: leaderWidth + casing, opacity: 0.85 });
        name.path(line, { name: 'leader', stroke: ink, width: leaderWidth });
      }
      name.text(names[id], box.x, box.y + box.height / 2, letters);
    });
}
