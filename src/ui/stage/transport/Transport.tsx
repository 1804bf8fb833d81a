import { Pause, Play, Redo2, RotateCcw, StepBack, StepForward, Undo2 } from 'lucide-react';
import { Slider } from 'radix-ui';
import type { Speed } from '../../../worker/protocol.ts';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import { Curves } from './Curves.tsx';
import { EngineStatus } from '../../shell/bar/EngineStatus.tsx';
import { useSlide } from '../../controls/useSlide.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { usePhone } from '../../shell/usePhone.ts';
import { useWide } from '../../shell/useWide.ts';
import { words } from '../../../words/words.ts';
import styles from './Transport.module.css';

/** Playing, and the curves as the timeline. On a phone these two stay in reach at the bottom of the screen. */
export function Transport() {
  const phone = usePhone();
  return (
    <>
      <section className={styles.transport} aria-label={words.transport.group}>
        <Playing />
        <Curves compact={phone} />
        {!phone && <More />}
      </section>
      {phone && <More />}
    </>
  );
}

function Playing() {
  const session = useSession();
  const playing = usePage((state) => state.playing && state.summary?.status !== 'finished');
  const summary = usePage((state) => state.summary);
  const step = summary?.step ?? 0;
  return (
    <div className={styles.playing}>
      <button
        type="button"
        className={styles.play}
        aria-label={playing ? words.transport.pause : words.transport.play}
        title={playing ? words.transport.pause : words.transport.play}
        onClick={() => session.togglePlay()}
      >
        {playing ? <Pause size={22} fill="currentColor" /> : <Play size={22} fill="currentColor" />}
      </button>
      <IconButton name={words.transport.stepBack} disabled={step === 0} onClick={() => session.stepBy(-1)}>
        <StepBack size={20} fill="currentColor" />
      </IconButton>
      <IconButton name={words.transport.stepForward} onClick={() => session.stepBy(1)}>
        <StepForward size={20} fill="currentColor" />
      </IconButton>
      <IconButton name={words.transport.reset} onClick={() => session.reset()}>
        <RotateCcw size={20} />
      </IconButton>
      <p className={`${styles.step} number`}>
        <b>{words.numbers.count(step)}</b>
        <span>{words.transport.steps(summary?.until ?? null)}</span>
        <RunNote until={summary?.until ?? 0} />
      </p>
    </div>
  );
}

function More() {
  const wide = useWide();
  return (
    <div className={styles.editing}>
      <Editing />
      <SpeedSlider />
      <Rewound />
      {!wide && <EngineStatus />}
    </div>
  );
}

/** Which run it is, and why it is longer than the settings say. */
function RunNote({ until }: { until: number }) {
  const { measurements } = useSession().playback;
  const { data, network, steps } = useSettings();
  const { seeds, longer } = words.transport;
  const moved = measurements.moves.at(-1);
  const afterMove = moved !== undefined && until === moved + steps;
  return (
    <small>
      {seeds(data.seed, network.seed) +
        (until > steps ? longer(afterMove ? steps : until - steps, afterMove) : '')}
    </small>
  );
}

function Editing() {
  const session = useSession();
  const canUndo = usePage((state) => state.canUndo);
  const canRedo = usePage((state) => state.canRedo);
  return (
    <div className={styles.edits}>
      <IconButton name={words.transport.undo} disabled={!canUndo} onClick={() => session.undo()}>
        <Undo2 size={20} />
      </IconButton>
      <IconButton name={words.transport.redo} disabled={!canRedo} onClick={() => session.redo()}>
        <Redo2 size={20} />
      </IconButton>
      <button
        type="button"
        className={styles.edit}
        title={words.transport.newDataHint}
        onClick={() => session.newData()}
      >
        {words.transport.newData}
      </button>
      <button
        type="button"
        className={styles.edit}
        title={words.transport.newWeightsHint}
        onClick={() => session.newWeights()}
      >
        {words.transport.newWeights}
      </button>
    </div>
  );
}

/** Says that the last undo took the run back, until it has come as far again. */
function Rewound() {
  const rewound = usePage((state) => state.rewound);
  const step = usePage((state) => state.summary?.step ?? 0);
  return (
    <output className={`${styles.rewound} number`}>
      {rewound && step < rewound.from && words.transport.rewound(rewound)}
    </output>
  );
}

const speeds: readonly Speed[] = [1, 5, 20, 60, 240, 1000, 'fastest'];

function SpeedSlider() {
  const session = useSession();
  const set = (place: number) => session.setSpeed(speeds[place]!);
  const current = usePage((state) => state.speed);
  const { moving, handlers } = useSlide(set, set);
  const speed = moving === null ? current : speeds[moving]!;
  return (
    <div className={`${styles.speed} number`}>
      <Slider.Root
        className="slider"
        min={0}
        max={speeds.length - 1}
        value={[speeds.indexOf(speed)]}
        {...handlers}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb
          className="slider-thumb"
          aria-label={words.transport.speed}
          aria-valuetext={words.transport.speedName(speed)}
        />
      </Slider.Root>
      <span>{words.transport.speedName(speed)}</span>
    </div>
  );
}
