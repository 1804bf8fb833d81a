import { useEffect } from 'react';
import type { Session } from '../../session/session.ts';
import { sameLabels } from '../../data/sameLabels.ts';
import { takenApart } from '../../settings/sharedLink.ts';
import { ownKeys } from '../shell/bar/ownKeys.ts';
import { shortcutActions } from '../shell/bar/shortcutActions.ts';
import { shortcutOf, type Shortcut } from '../shell/bar/shortcutOf.ts';
import type { Control } from './controls.ts';

/** What a shortcut's control is. No letters: nobody could turn them off here. */
const controlOf: Partial<Record<Shortcut, Control>> = {
  play: 'play',
  forward: 'step',
  back: 'step',
  undo: 'drag',
  redo: 'drag',
};

/** Plays a run that was stopped by a step back, once it begins anew or labels stand elsewhere. Returns how to stop. */
export function playAgain({ store, playback, transport }: Session): () => void {
  let run = playback.frame?.run;
  let { labels } = store.get();
  const stop = [
    playback.onFrame((frame) => {
      const begins = frame.run !== run;
      run = frame.run;
      if (begins && !store.get().playing) transport.play(true);
    }),
    store.subscribe(() => {
      const now = store.get();
      if (now.move?.dragging || sameLabels(now.labels, labels)) return;
      labels = now.labels;
      // Not while others are still told of this state.
      if (!now.playing) queueMicrotask(() => transport.play(true));
    }),
  ];
  return () => stop.forEach((end) => end());
}

/** The run in a frame: how it begins, and the keys that it hears while the focus is inside. */
export function useEmbedRun(session: Session, allowed: ReadonlySet<Control>): void {
  // Nobody could play it: it trains to its end at once, unless its link rests at a moment.
  useEffect(() => {
    if (allowed.has('play') || takenApart(location.hash).moment.length > 0) return;
    session.transport.setSpeed('fastest');
    session.transport.play(true);
    return playAgain(session);
  }, [session, allowed]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, ownKeys(event.target));
      const control = shortcut && controlOf[shortcut];
      if (!shortcut || shortcut === 'list' || !control || !allowed.has(control)) return;
      event.preventDefault();
      // A held key acts once.
      if (!event.repeat) shortcutActions[shortcut](session);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session, allowed]);
}
