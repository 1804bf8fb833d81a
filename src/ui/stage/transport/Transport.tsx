import { Pause, Play, Redo2, RotateCcw, StepBack, StepForward, Undo2 } from 'lucide-react';
import { Slider } from 'radix-ui';
import { useId } from 'react';
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
  const atStart = usePage((state) => (state.summary?.step ?? 0) === 0);
  return (
    <div className={styles.playing}>
      <button
        type="button"
        className={styles.play}
        aria-label={playing ? words.transport.pause : words.transport.play}
        title={playing ? words.transport.pause : words.transport.play}
        onClick={() => session.togglePlay()}
      >
        {playing ? (
          <Pause size="1.375rem" fill="currentColor" />
        ) : (
          <Play size="1.375rem" fill="currentColor" />
        )}
      </button>
      <IconButton name={words.transport.stepBack} disabled={atStart} onClick={() => session.stepBy(-1)}>
        <StepBack size="1.25rem" fill="currentColor" />
      </IconButton>
      <IconButton name={words.transport.stepForward} onClick={() => session.stepBy(1)}>
        <StepForward size="1.25rem" fill="currentColor" />
      </IconButton>
      <IconButton name={words.transport.reset} onClick={() => session.reset()}>
        <RotateCcw size="1.25rem" />
      </IconButton>
      <p className={`${styles.step} number`}>
        <Step />
        <Until />
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

const Step = () => <b>{words.numbers.count(usePage((state) => state.summary?.step ?? 0))}</b>;

/** Where the run ends, which run it is, and why it is longer than the settings say. */
function Until() {
  const until = usePage((state) => state.summary?.until ?? null);
  const { measurements } = useSession().playback;
  const { data, network, steps } = useSettings();
  const { seeds, longer } = words.transport;
  const moved = measurements.moves.at(-1);
  const afterMove = moved !== undefined && until === moved + steps;
  const more = until !== null && until > steps && longer(afterMove ? steps : until - steps, afterMove);
  return (
    <>
      <span>{words.transport.steps(until)}</span>
      <small>{seeds(data.seed, network.seed) + (more || '')}</small>
    </>
  );
}

function Editing() {
  const session = useSession();
  const canUndo = usePage((state) => state.canUndo);
  const canRedo = usePage((state) => state.canRedo);
  return (
    <div className={styles.edits}>
      <IconButton name={words.transport.undo} disabled={!canUndo} onClick={() => session.undo()}>
        <Undo2 size="1.25rem" />
      </IconButton>
      <IconButton name={words.transport.redo} disabled={!canRedo} onClick={() => session.redo()}>
        <Redo2 size="1.25rem" />
      </IconButton>
      <Anew
        name={words.transport.newData}
        keeps={words.transport.sameWeights}
        onPress={() => session.newData()}
      />
      <Anew
        name={words.transport.newWeights}
        keeps={words.transport.sameData}
        onPress={() => session.newWeights()}
      />
    </div>
  );
}

interface AnewProps {
  name: string;
  /** What stays as it is. */
  keeps: string;
  onPress: () => void;
}

function Anew({ name, keeps, onPress }: AnewProps) {
  const id = useId();
  return (
    <div className={styles.anew}>
      <button type="button" className={styles.edit} aria-describedby={id} onClick={onPress}>
        {name}
      </button>
      <small id={id}>{keeps}</small>
    </div>
  );
}

/** Says that the last undo took the run back, until it has come as far again. */
function Rewound() {
  const rewound = usePage(
    ({ rewound: told, summary }) => told && summary && summary.step < told.from && told,
  );
  return (
    <output className={`${styles.rewound} number`}>{rewound && words.transport.rewound(rewound)}</output>
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
