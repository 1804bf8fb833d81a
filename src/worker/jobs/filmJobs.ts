/** A run as it was, frame by frame: from its snapshots, and trained again between them. */
import type { Label } from '../../data/dataset.ts';
import type { Engine } from '../../learn/engines/engine.ts';
import type { LiveRun } from '../../learn/run/liveRun.ts';
import { Trainer } from '../../learn/run/trainer.ts';
import { Viewer } from '../live/frame.ts';
import type { MethodFrame } from '../protocol.ts';

export interface FilmJob extends LiveRun {
  type: 'film';
  /** Of the frames, rising. */
  steps: readonly number[];
}

/** What the page draws of a run at a step. */
export interface FilmFrame {
  step: number;
  labels: readonly Label[];
  methods: readonly MethodFrame[];
}

/** Ends early where the run does: where it stopped by itself, or a number stopped being finite. */
export async function* filmRun(engine: Engine, { steps, ...live }: FilmJob): AsyncGenerator<FilmFrame> {
  const trainer = await Trainer.start(engine, live);
  try {
    const viewer = new Viewer(trainer);
    for (const wanted of steps) {
      await trainer.seek(wanted);
      const { step, labels } = trainer;
      if (step !== wanted) return;
      yield { step, labels, methods: await viewer.look(engine) };
    }
  } finally {
    trainer.dispose();
  }
}
