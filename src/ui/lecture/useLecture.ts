import { useCallback, useEffect, useState } from 'react';
import type { Tour } from '../../session/story/tour.ts';
import { ownKeys } from '../shell/bar/ownKeys.ts';
import { lectureAddress } from './lectureAddress.ts';
import { lectureKey } from './lectureKey.ts';
import { lectureScenes, sceneIn } from './lectureScenes.ts';

export const leave = (): void => location.assign(lectureAddress(location.href, false));

/** A menu or a dialog over the page has Escape first. */
const isCovered = (): boolean => document.querySelector(':popover-open, [role=dialog]') !== null;

/** Which scene is told, and how to go on and back: by what is pressed, or by keys. */
export function useLecture(tour: Tour): { at: number; go: (by: number) => void } {
  const [begin] = useState(() => sceneIn(location.search));
  const [at, setAt] = useState(begin.at);
  const go = useCallback(
    (by: number) => setAt((now) => Math.min(lectureScenes.length - 1, Math.max(0, now + by))),
    [],
  );
  useEffect(() => {
    if (begin.refused) tour.own.notify([begin.refused]);
  }, [tour, begin]);
  useEffect(() => {
    const scene = lectureScenes[at]!;
    // Loaded again, it is told from here.
    history.replaceState(null, '', lectureAddress(location.href, scene ?? true));
    tour.read(scene);
    tour.dock(scene !== null);
    // Who had the stage in the scene before has had it.
    tour.resume();
  }, [tour, at]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const pages = event.target instanceof Element && event.target.matches('[role=slider]:not(.handle)');
      const does = lectureKey(event, { ...ownKeys(event.target), pages });
      if (!does || (does === 'leave' && isCovered())) return;
      event.preventDefault();
      if (event.repeat) return;
      if (does === 'leave') leave();
      else if (does === 'play') tour.store.get().stage.transport.togglePlay();
      else go(does === 'next' ? 1 : -1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [tour, go]);
  return { at, go };
}
