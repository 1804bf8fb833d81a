/**
 * The page's handle on the worker: starts runs, asks for what is to happen to them, and passes frames on.
 *
 * A worker that dies is replaced (lastingWorker.ts), and the next one told all that is known of the run
 * (knownRun.ts).
 */
import type { Past } from '../learn/run/timeline.ts';
import type { MethodId } from '../settings/settings.ts';
import type { Failure } from './failure.ts';
import { KnownRun, type RunHistory, type RunSpec } from './knownRun.ts';
import { LastingWorker, type RunWorker } from './lastingWorker.ts';
import type {
  Checkpoint,
  EngineReport,
  Frame,
  Inspection,
  LabelChange,
  Measured,
  Reply,
  Request,
  Speed,
  Wanted,
} from './protocol.ts';

export interface Listeners {
  frame(frame: Frame): void;
  /** Before the frame that shows where it led to. */
  measured(measured: Measured, run: number): void;
  /** What was measured after a step was wrong. */
  voided(right: number): void;
  /** The next step, taken apart. */
  inspection(inspection: Inspection): void;
  /** An engine is at work. */
  engine(report: EngineReport): void;
  /** The worker cannot go on; `start` tries again. */
  failed(failure: Failure): void;
}

export class Client {
  private readonly worker: LastingWorker;
  /** The run that was started last; null before the first. */
  private known: KnownRun | null = null;
  private run = 0;
  private speed: Speed = 'fastest';
  private wanted: Wanted | null = null;

  constructor(
    createWorker: () => RunWorker,
    private readonly listeners: Listeners,
  ) {
    this.worker = new LastingWorker(createWorker, {
      opened: () => this.tellAll(),
      reply: (reply) => this.receive(reply),
      failed: (failure) => listeners.failed(failure),
    });
    this.worker.open();
  }

  /** Begins a run, `from` a place that is known already; what another run still sends is dropped. */
  start(spec: RunSpec, from: Checkpoint | null = null): void {
    this.known = new KnownRun(spec, from);
    this.worker.forgive();
    if (this.worker.isOpen) this.tellRun();
    else this.worker.open();
  }

  /** The run that was started last. */
  get history(): RunHistory {
    return this.known?.history ?? { labels: [], moves: [], until: 0 };
  }

  /** What is known of it, to go back to. */
  get past(): Past | null {
    return this.known?.past ?? null;
  }

  /** Whether it plays, or is to. */
  get playing(): boolean {
    return this.known?.playing ?? false;
  }

  /** A new worker goes on from the last frame, after `failed` too. Returns whether it plays. */
  tryAgain(): boolean {
    this.worker.end();
    this.worker.forgive();
    this.worker.open();
    return this.playing;
  }

  /** Where it is on its way to a step, it plays from there, or stays where it is. */
  play(playing: boolean): void {
    this.known?.play(playing);
    this.ask({ type: playing ? 'play' : 'pause', run: this.run });
  }

  /** Plays no longer; where it is on its way to a step, it still goes there. */
  rest(): void {
    if (this.known?.playing) this.play(false);
  }

  labels(change: LabelChange): void {
    this.known?.moveLabels(change);
    this.ask({ type: 'labels', run: this.run, ...change });
  }

  seek(step: number): void {
    this.known?.seek(step);
    this.ask({ type: 'seek', run: this.run, step });
  }

  /** Takes one step, past the run's end too, and stays there. */
  step(): void {
    this.known?.pause();
    this.ask({ type: 'step', run: this.run });
  }

  /** Asks for a method's next step, taken apart. */
  inspect(method: MethodId): void {
    this.ask({ type: 'inspect', run: this.run, method });
  }

  /** What frames carry from now on besides the usual. */
  lookCloser(wanted: Wanted | null): void {
    this.wanted = wanted;
    this.worker.send({ type: 'closer', wanted });
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.worker.send({ type: 'speed', speed });
  }

  /** Whether anybody can see the page. Nothing is trained where nobody can. */
  setVisible(visible: boolean): void {
    this.worker.setVisible(visible);
  }

  /** Ends the run and its worker for good. */
  close(): void {
    this.worker.close();
  }

  /** The last frame is drawn. */
  acknowledge(): void {
    this.worker.send({ type: 'acknowledge' });
  }

  private ask(request: Request): void {
    this.worker.flowing = false;
    this.worker.send(request);
  }

  private tellAll(): void {
    this.worker.send({ type: 'speed', speed: this.speed });
    this.worker.send({ type: 'closer', wanted: this.wanted });
    this.tellRun();
  }

  private tellRun(): void {
    if (!this.known) return;
    this.run++;
    for (const request of this.known.requests(this.run)) this.ask(request);
  }

  private receive(reply: Reply): void {
    const { listeners, run } = this;
    if (reply.type === 'ready') listeners.engine({ ...reply, reason: reply.reason ?? this.worker.reason });
    else if (reply.type === 'engine') this.receiveEngine(reply);
    else if (reply.type === 'failed') this.receiveFailed(reply.failure);
    else if (reply.type === 'inspection' && reply.inspection.run === run)
      listeners.inspection(reply.inspection);
    else if (reply.type === 'measured' && reply.run === run) listeners.measured(reply.measured, run);
    else if (reply.type === 'labels' && reply.run === run) this.known!.branch(reply);
    else if (reply.type === 'frame' && reply.frame.run === run) this.receiveFrame(reply.frame, this.known!);
  }

  private receiveFailed(failure: Failure): void {
    // Firefox asks for a script that failed never again from the same worker.
    if (failure.kind === 'missing') this.worker.end();
    this.listeners.failed(failure);
  }

  private receiveEngine(reply: Extract<Reply, { type: 'engine' }>): void {
    if (reply.run === this.run && reply.right !== null) {
      this.known?.forgetAfter(reply.right);
      this.listeners.voided(reply.right);
    }
    this.listeners.engine(reply);
  }

  private receiveFrame(frame: Frame, known: KnownRun): void {
    if (known.follow(frame)) this.worker.progressed();
    this.worker.flowing = frame.status === 'running' && !known.isMoving;
    this.listeners.frame(frame);
  }
}
