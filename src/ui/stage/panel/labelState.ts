import type { Label } from '../../../data/dataset.ts';
import type { Picture } from '../../../draw/plot/picture.ts';
import { teachingOf } from '../../../session/say/teaching.ts';
import type { Session } from '../../../session/session.ts';
import type { MethodId, Settings } from '../../../settings/settings.ts';

/** What a plot shows of the labels. */
export function labelState(
  { store, data }: Session,
  method: MethodId,
  network: 'student' | 'teacher',
): Pick<Picture, 'points' | 'labels' | 'dragging' | 'selected'> {
  const { labels: all, move, selected, address } = store.get();
  const unseen = !meetsStars(method, network, address.settings);
  const labels = unseen ? none : all;
  const dragging = move?.dragging && !unseen ? { index: move.index, origin: move.origin } : null;
  return { points: data.unlabeled, labels, dragging, selected };
}

const none: Label[] = [];

/** A teacher that never meets a star has none in its picture. */
export const meetsStars = (method: MethodId, network: 'student' | 'teacher', settings: Settings): boolean =>
  network === 'student' || teachingOf(method, settings).meetsStars;
