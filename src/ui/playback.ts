/** Frames from the worker to those who draw them, and the little that React and the curves need of them. */
import type { Label } from '../data/twoMoon.ts';
import { Client, type RunSpec } from '../worker/client.ts';
import type { MethodId } from '../settings/settings.ts';
import type { Checkpoint, Frame, Inspection, Speed, Wanted } from '../worker/protocol.ts';
import { Record } from './record.ts';
import { summaryOf, type Summary } from './summary.ts';

export interface PlaybackListeners {
  /** A few times a second, and at once when something stands still. */
  summary(summary: Summary, framesPerSecond: number): void;
  /** The run's labels are others than the page's: time was turned back over a move. */
  labels(labels: Label[]): void;
  /** The next step, taken apart. */
  inspection(inspection: Inspection): void;
  engine(name: string, adapter: string, reason: string | null): void;
  failed(message: string): void;
}

const summaryEvery = 200;

export class Playback {
  record = new Record();
  /** The newest frame of the run. */
  frame: Frame | null = null;
  /** The frame before a label moved: the faint boundary beside the new one. */
  ghost: Frame | null = null;
  private readonly client: Client;
  private readonly drawers = new Set<(frame: Frame) => void>();
  private classes = new Uint8Array();
  private drawnAt: number[] = [];
  private summarizedAt = 0;
  private lastStatus: Frame['status'] | null = null;
  /** The live run while it is held. */
  private aside: { frame: Frame | null; record: Record } | null = null;
  /** Labels that were sent and that no frame has shown yet. */
  private awaited: Label[] | null = null;

  constructor(
    createWorker: () => Worker,
    private readonly listeners: PlaybackListeners,
  ) {
    this.client = new Client(createWorker, { ...listeners, frame: (frame) => this.take(frame) });
  }

  /** Called with each frame, in an animation frame. Returns how to stop. */
  onFrame(draw: (frame: Frame) => void): () => void {
    this.drawers.add(draw);
    return () => this.drawers.delete(draw);
  }

  /** @param classes true classes of the 1,994 */
  start(spec: RunSpec, classes: Uint8Array): void {
    this.record = new Record();
    this.frame = null;
    this.awaited = null;
    this.aside = null;
    this.classes = classes as Uint8Array<ArrayBuffer>;
    this.client.start(spec);
  }

  /** Whether the live run stands aside for frames that were trained elsewhere. */
  get held(): boolean {
    return this.aside !== null;
  }

  /** Pauses the live run and sets it aside. */
  hold(): void {
    if (this.aside) return;
    this.aside = { frame: this.frame, record: this.record };
    this.client.play(false);
  }

  /** Shows a frame that was trained elsewhere, and what was measured on the way to it. */
  show(frame: Frame, record: Record): void {
    [this.frame, this.record] = [frame, record];
    requestAnimationFrame(() => this.frame === frame && this.draw(frame));
  }

  /** The held run goes on as it stood. */
  release(playing: boolean): void {
    if (!this.aside) return;
    const { frame, record } = this.aside;
    this.aside = null;
    this.client.play(playing);
    if (frame) this.show(frame, record);
  }

  /** What is shown becomes the live run, in place of the held one. */
  takeOver(spec: RunSpec, from: Checkpoint): void {
    [this.aside, this.awaited] = [null, null];
    this.client.start(spec, from);
  }

  play(playing: boolean): void {
    this.client.play(playing);
  }

  seek(step: number): void {
    this.client.seek(step);
  }

  step(): void {
    this.client.step();
  }

  inspect(method: MethodId): void {
    this.client.inspect(method);
  }

  lookCloser(wanted: Wanted | null): void {
    this.client.lookCloser(wanted);
  }

  setSpeed(speed: Speed): void {
    this.client.setSpeed(speed);
  }

  setLabels(labels: Label[]): void {
    this.awaited = labels;
    this.client.labels(labels);
  }

  private take(frame: Frame): void {
    if (this.aside) {
      this.aside.frame = frame;
      this.aside.record.add(frame);
      return this.client.acknowledge();
    }
    this.frame = frame;
    this.followLabels(frame);
    this.record.add(frame);
    requestAnimationFrame(() => {
      const wasHeld = this.aside?.frame === frame;
      if (this.frame === frame) this.draw(frame);
      if (this.frame === frame || wasHeld) this.client.acknowledge();
    });
  }

  private draw(frame: Frame): void {
    for (const draw of this.drawers) draw(frame);
    this.summarize(frame);
  }

  private followLabels(frame: Frame): void {
    if (this.awaited === null) this.listeners.labels(frame.labels);
    else if (sameLabels(frame.labels, this.awaited)) {
      this.awaited = null;
      this.record.branch(frame.step);
    }
  }

  private summarize(frame: Frame): void {
    const now = performance.now();
    this.drawnAt = [...this.drawnAt.filter((time) => time > now - 1000), now];
    const flowing = frame.status === 'running' && this.lastStatus === 'running';
    if (flowing && now - this.summarizedAt < summaryEvery) return;
    [this.summarizedAt, this.lastStatus] = [now, frame.status];
    this.listeners.summary(summaryOf(frame, this.classes), this.drawnAt.length);
  }
}

export const sameLabels = (a: readonly Label[], b: readonly Label[]): boolean =>
  a.length === b.length &&
  a.every((label, i) => label.x === b[i]!.x && label.y === b[i]!.y && label.class === b[i]!.class);
