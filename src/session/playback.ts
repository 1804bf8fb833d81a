/** Frames from the worker to those who draw them, and the little that React and the curves need of them. */
import type { Failure } from '../worker/failure.ts';
import type { Label } from '../data/dataset.ts';
import { sameLabels } from '../data/sameLabels.ts';
import type { Past } from '../learn/run/timeline.ts';
import { Client } from '../worker/client.ts';
import type { RunHistory, RunSpec } from '../worker/knownRun.ts';
import type { RunWorker } from '../worker/lastingWorker.ts';
import {
  elsewhere,
  type Checkpoint,
  type EngineReport,
  type Frame,
  type Inspection,
} from '../worker/protocol.ts';
import { MeasuredFutures } from './measuredFutures.ts';
import type { Measurements } from './measurements.ts';
import { Summaries, type TellSummary } from './summaries.ts';
import { summaryOf } from './summary.ts';

export interface PlaybackListeners {
  /** Of each frame, as it is drawn. */
  summary: TellSummary;
  /** The run's labels are others than the page's: time was turned back over a move. */
  labels(labels: Label[]): void;
  /** The next step, taken apart. */
  inspection(inspection: Inspection): void;
  engine(report: EngineReport): void;
  failed(failure: Failure): void;
}

/** What is to run, and whether it plays. */
export type RunPlan = Omit<RunSpec, 'message'>;

export interface PlaybackOptions {
  createWorker: () => RunWorker;
  /** Calls back when the screen is drawn next. */
  nextFrame: (draw: () => void) => void;
}

export class Playback {
  /** The newest frame of the run. */
  frame: Frame | null = null;
  /** What is asked of the live run goes there; labels that move, by `setLabels`. */
  readonly client: Client;
  private readonly drawers = new Set<(frame: Frame) => void>();
  private readonly summaries: Summaries;
  private classes = new Uint8Array();
  /** The live run while it is held. */
  private aside: { frame: Frame | null; measured: MeasuredFutures } | null = null;
  private measured = new MeasuredFutures();
  /** Counts what was said to the worker about labels. */
  private message = 0;

  constructor(
    private readonly options: PlaybackOptions,
    private readonly listeners: PlaybackListeners,
  ) {
    const { summary, inspection, engine, failed } = listeners;
    this.summaries = new Summaries(summary);
    const frame = (received: Frame) => this.receive(received);
    this.client = new Client(options.createWorker, {
      frame,
      inspection,
      engine,
      failed,
      measured: (received, run) => this.liveMeasured.add(received, run),
      voided: (right) => this.liveMeasured.present.forgetAfter(right),
    });
  }

  /** What was measured in the future that is shown. */
  get measurements(): Measurements {
    return this.measured.present;
  }

  /** Called with each frame, in an animation frame. Returns how to stop. */
  onFrame(draw: (frame: Frame) => void): () => void {
    this.drawers.add(draw);
    return () => this.drawers.delete(draw);
  }

  /** @param classes true classes of the unlabeled points */
  start(plan: RunPlan, classes: Uint8Array): void {
    this.measured = new MeasuredFutures();
    const { replay } = plan;
    this.measurements.moves = replay?.begins ?? replay?.moves.map(({ step }) => step) ?? [];
    this.frame = null;
    this.aside = null;
    this.classes = classes as Uint8Array<ArrayBuffer>;
    this.client.start({ ...plan, message: this.message });
  }

  /** How the run that is shown came about. */
  get history(): RunHistory {
    const { solved } = this;
    return solved ? { labels: solved.labels, moves: [], until: solved.until } : this.client.history;
  }

  /** What is known of it, to go back to; null where it was trained elsewhere, from its first step to its last. */
  get past(): Past | null {
    return this.solved ? null : this.client.past;
  }

  /** The frame that is shown, where it was trained elsewhere. */
  private get solved(): Frame | null {
    return this.held && this.frame?.run === elsewhere ? this.frame : null;
  }

  /** Whether the live run stands aside for frames that were trained elsewhere. */
  get held(): boolean {
    return this.aside !== null;
  }

  /** Pauses the live run and sets it aside. */
  hold(): void {
    if (this.aside) return;
    this.aside = { frame: this.frame, measured: this.measured };
    // One that has ended stands as it is, and trains on where labels move after all.
    if (this.frame?.status !== 'finished') this.client.rest();
  }

  /** Shows a frame that was trained elsewhere, and what was measured on the way to it. */
  show(frame: Frame, measurements: Measurements): void {
    this.showNow(frame, new MeasuredFutures(measurements));
  }

  private showNow(frame: Frame, measured: MeasuredFutures): void {
    [this.frame, this.measured] = [frame, measured];
    this.options.nextFrame(() => this.frame === frame && this.draw(frame));
  }

  /** The held run goes on as it stood; on its way to a step, it went on with that. */
  release(playing: boolean): void {
    if (!this.aside) return;
    const { frame, measured } = this.aside;
    this.aside = null;
    // One that has ended would go on beyond its end.
    if (playing && frame?.status !== 'finished') this.client.play(true);
    if (frame) this.showNow(frame, measured);
  }

  /** What is shown becomes the live run, in place of the held one. */
  takeOver(plan: RunPlan, from: Checkpoint): void {
    this.aside = null;
    this.client.start({ ...plan, message: this.message }, from);
  }

  /** Moves labels; a change that the run has known brings it back as it stood then. */
  setLabels(labels: Label[], change: number): void {
    if (this.frame?.status === 'seeking') this.leaveOff();
    this.client.labels({ labels, change, message: ++this.message });
  }

  /** Whether the run is on its way to a step with these labels: to be told of them would end its way. */
  isOnWayWith(labels: readonly Label[]): boolean {
    const { frame } = this;
    return frame?.status === 'seeking' && frame.message === this.message && sameLabels(frame.labels, labels);
  }

  /** Seen on its way to a step, the run stays for the hand that moves labels, or plays on: it would answer late. */
  private leaveOff(): void {
    const { playing } = this.client;
    this.client.play(false);
    if (playing) this.client.play(true);
  }

  private get liveMeasured(): MeasuredFutures {
    return this.aside?.measured ?? this.measured;
  }

  private receive(frame: Frame): void {
    if (this.aside) {
      this.aside.frame = frame;
      return this.client.acknowledge();
    }
    this.frame = frame;
    // What is on its way from before labels moved knows nothing of them.
    if (frame.message === this.message) this.listeners.labels(frame.labels);
    this.options.nextFrame(() => {
      const wasHeld = this.aside?.frame === frame;
      try {
        if (this.frame === frame) this.draw(frame);
      } finally {
        // A picture that cannot be drawn does not end the run.
        if (this.frame === frame || wasHeld) this.client.acknowledge();
      }
    });
  }

  private draw(frame: Frame): void {
    for (const draw of this.drawers) draw(frame);
    this.summaries.tell(frame, summaryOf(frame, this.classes, this.measurements));
  }
}
