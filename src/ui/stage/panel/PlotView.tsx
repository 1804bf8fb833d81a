import { useEffect, useRef } from 'react';
import { contraryLabels } from '../../../session/say/verdicts.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { Frame } from '../../../worker/protocol.ts';
import { useAllows } from '../../shell/allows.ts';
import { useSession, useDataset } from '../../shell/context.ts';
import { labelCallbacks } from './labelCallbacks.ts';
import { morph } from '../slow/morph.ts';
import { movesIn, sceneOf } from '../slow/scene.ts';
import { hasMoved } from './hasMoved.ts';
import { labelState } from './labelState.ts';
import { namesIn, pictureOf } from './pictureOf.ts';
import { PlotFrame } from './PlotFrame.tsx';
import { words } from '../../../words/words.ts';
import { themedPlot } from './themedPlot.ts';

interface Props {
  method: MethodId;
  /** Whose regions: the student's with the teacher's boundary over it, or the teacher's alone. */
  network: 'student' | 'teacher';
  /** A picture only, without handles to grab. */
  still?: boolean;
  /** Whether the cue stands over it, until a star has moved. */
  cue?: boolean;
}

const none: number[] = [];

/** The living plot of one network. It draws itself from frames; React only mounts it. */
export function PlotView({ method, network, still = false, cue = false }: Props) {
  const session = useSession();
  const touchable = useAllows('drag') && !still;
  const { domain } = useDataset();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const plot = themedPlot(container.current!, {
      domain,
      points: session.data.unlabeled,
      touchable: touchable ? { callbacks: labelCallbacks(session), words: words.plot.handles } : null,
      pointed: still ? null : words.plot.pointed,
    });
    const showLabels = () =>
      plot.update({
        ...labelState(session, method, network),
        cue: cue && !hasMoved(session.store.get()),
        judged:
          network === 'student' ? contraryLabels(session.store.get().labels, session.data.unlabeled) : none,
      });
    const pictureIn = (frame: Frame) => ({
      ...pictureOf(frame, method, network, session.labels.ghost),
      ...sceneOf(session, frame, method, network),
      names: still ? null : namesIn(frame, method),
    });
    showLabels();
    if (session.playback.frame) plot.update(pictureIn(session.playback.frame));
    const slow = session.slow.store;
    let { phase } = slow.get();
    let stopMorph = () => {};
    const showAgain = () => {
      stopMorph();
      const { frame } = session.playback;
      if (!frame) return;
      const entered = slow.get().method === method && slow.get().phase !== phase;
      phase = slow.get().phase;
      const picture = pictureIn(frame);
      plot.update(picture);
      const { before, [network]: after } = picture;
      if (entered && phase === movesIn[network] && before && after)
        stopMorph = morph(before, after, (grid) => plot.update({ [network]: grid }));
    };
    const stop = [
      session.store.subscribe(showLabels),
      slow.subscribe(showAgain),
      () => stopMorph(),
      session.playback.onFrame((frame) => plot.updateNow(pictureIn(frame))),
    ];
    return () => {
      for (const end of stop) end();
      plot.destroy();
    };
  }, [session, domain, method, network, still, touchable, cue]);
  return <PlotFrame container={container} still={!touchable} />;
}
