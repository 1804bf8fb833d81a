import { useEffect } from 'react';
import type { Session } from '../../session/session.ts';
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

/** Plays a run that was stopped by a step back, once it begins anew or a person's labels are in force. Returns how to stop. */
export function playAgain({ store, playback, transport, labels }: Session): () => void {
  let { change } = labels;
  let run = playback.frame?.run;
  let waits = false;
  return playback.onFrame((frame) => {
    const { move, playing } = store.get();
    // On the way, and where the end is shown, others answer.
    if (move?.dragging || playback.held) return;
    waits ||= frame.run !== run || labels.change !== change;
    [run, change] = [frame.run, labels.change];
    if (frame.status === 'finished') waits = false;
    if (!waits || playing || frame.status !== 'paused') return;
    waits = false;
    transport.play(true);
  });
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
