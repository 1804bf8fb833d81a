/** A plot as it stands, without a page: for a file, a test, or any other sink. */
import { drawHandles } from '../handles/handleShape.ts';
import { drawOrigin } from '../handles/handleOrigin.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { drawBoundaries } from './boundaries.ts';
import { dotScales } from './dotScales.ts';
import { drawMistakes } from './mistakes.ts';
import { drawNames } from './names/drawNames.ts';
import { placedNames } from './names/placedNames.ts';
import type { Picture } from './picture.ts';
import { drawPoints } from './points.ts';
import { drawRegions } from './regions.ts';

/** Back to front, as plot.ts stacks its layers. */
export function drawPicture(sink: Sink, picture: Picture, palette: Palette, scales: Scales): void {
  const regions = picture.student ?? picture.teacher;
  if (picture.ground) picture.ground.draw(sink, picture.points, palette, scales);
  else if (regions) drawRegions(sink, regions, palette, scales);
  const dots = dotScales(scales, picture.points);
  drawPoints(sink, picture.points, palette, dots);
  drawMistakes(sink, picture, palette, dots);
  drawBoundaries(sink, picture, palette, scales);
  for (const overlay of picture.overlays) overlay.draw(sink, picture, palette, scales);
  if (picture.names)
    drawNames(sink, picture.names, placedNames(picture, scales, sink.textWidth), palette, scales);
  drawOrigin(sink, picture, palette, scales);
  drawHandles(sink, picture, palette, scales);
}
