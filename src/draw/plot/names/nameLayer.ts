/** The names in a plot of the page: looked at a few times a second, whatever the frames do. */
import { pageColors } from '../../palette.ts';
import type { Scales } from '../../scales.ts';
import { renderSvg } from '../../sink/renderSvg.ts';
import type { Sink } from '../../sink/sink.ts';
import type { Picture } from '../picture.ts';
import { drawNames } from './drawNames.ts';
import type { Places } from './namePlaces.ts';
import { namedIn } from './namedIn.ts';
import { placedNames } from './placedNames.ts';

export interface NameLayer {
  /** Shows what the picture has become; its names follow within a moment. */
  render(picture: Picture, scales: Scales): void;
  destroy(): void;
}

/** Milliseconds: from one look to the next, and so long a place is kept at which a name is true. */
const pause = 250;
const calmFor = 1000;

export function attachNames(svg: SVGSVGElement, textWidth: Sink['textWidth']): NameLayer {
  let places: Places = new Map();
  let shown: { picture: Picture; scales: Scales; names: Picture['names'] } | null = null;
  let lookedAt = -Infinity;
  let calmUntil = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const draw = () => {
    const { picture, scales } = shown!;
    renderSvg(svg, (sink) => {
      if (picture.names) drawNames(sink, picture.names, places, pageColors, scales);
    });
  };
  const place = () => {
    stop();
    lookedAt = performance.now();
    const calm = lookedAt < calmUntil;
    if (!calm) calmUntil = lookedAt + calmFor;
    const { picture, scales } = shown!;
    places = placedNames(picture, scales, textWidth, places, calm);
    draw();
    // It may be the last change for long, and leave a place that is not good.
    if (calm) timer = setTimeout(place, pause);
  };

  return {
    render(picture, scales) {
      const resized = shown?.scales !== scales;
      const renamed = shown?.names !== picture.names;
      shown = { picture, scales, names: picture.names };
      const kept = resized ? new Map() : stillTrue(places, picture);
      if (kept.size < places.size) {
        places = kept;
        draw();
      }
      const wait = resized || renamed ? 0 : lookedAt + pause - performance.now();
      if (wait <= 0) place();
      else timer ??= setTimeout(place, wait);
    },
    destroy: stop,
  };
}

/** Those whose line is there, and whose dot is what they say. */
function stillTrue(places: Places, picture: Picture): Places {
  if (places.size === 0) return places;
  const named = namedIn(picture);
  return new Map(
    [...places].filter(([id, { leader }]) => {
      const one = named.get(id);
      return one && (one.kind === 'line' || one.dots.includes(leader!.dot));
    }),
  );
}
