import type { Tour } from '../../session/story/tour.ts';
import { latePart } from '../shell/late/latePart.ts';
import { Missed } from '../shell/late/Missed.tsx';
import { useFetched } from '../shell/late/useFetched.ts';

const load = latePart(() => import('./Embed.tsx'));

/** The stage in a frame of another page: fetched by who opens it there. */
export function LateEmbed({ tour }: { tour: Tour }) {
  const { part, missed, again } = useFetched(load, 'embed');
  if (part) return <part.Embed tour={tour} />;
  return missed && <Missed again={again} />;
}
