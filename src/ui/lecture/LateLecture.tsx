import type { Tour } from '../../session/story/tour.ts';
import { latePart } from '../shell/late/latePart.ts';
import { Missed } from '../shell/late/Missed.tsx';
import { useFetched } from '../shell/late/useFetched.ts';

const load = latePart(() => import('./Lecture.tsx'));

/** The page for a lecture room: fetched by who opens it as that. */
export function LateLecture({ tour }: { tour: Tour }) {
  const { part, missed, again } = useFetched(load, 'lecture');
  if (part) return <part.Lecture tour={tour} />;
  return missed && <Missed again={again} />;
}
