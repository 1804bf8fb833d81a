/**
 * The page's handle on the worker: starts runs, passes frames on, and brings a worker back that died.
 *
 * It keeps what the worker's timeline knows, so that the next worker goes on from the last frame and can go back
 * to what came before it.
 */
import { Timeline, type Past, type Replay, type Snapshot } from '../learn/run/timeline.ts';
import type { Label } from '../data/dataset.ts';
import { sameLabels } from '../data/sameLabels.ts';
import { failureOfWorker, type Failure } from './failure.ts';
import type { MethodId, Settings } from '../settings/settings.ts';
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

/** What the client needs of a Worker. */
export interface RunWorker {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

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

export interface RunSpec extends LabelChange {
  settings: Settings;
  methods: MethodId[];
  playing: boolean;
  replay?: Replay | null;
}

/** What a run has become by its labels: those that it began with, and where they moved. */
export interface RunHistory extends Replay {
  labels: readonly Label[];
}

/** Milliseconds. */
const pingEvery = 1000;
/** Pings in a row that a living worker may leave unanswered: longer than any single piece of work, … */
const patience = 10;
/** … and longer than any frame, where frames are all there is to do. */
const patienceInFlow = 5;
/** Without any progress between them. */
const mostDeaths = 3;

export class Client {
  /** Null where one after another died without progress. */
  private worker: RunWorker | null = null;
  private run = 0;
  private spec: RunSpec | null = null;
  private timeline = new Timeline();
  private firstLabels: readonly Label[] = [];
  /** Where the run stands and where it stops by itself; null before anything came of it. */
  private place: { step: number; until: number } | null = null;
  /** Asked for, and not yet seen in a frame. */
  private seeking: number | null = null;
  private moving: LabelChange | null = null;
  private speed: Speed = 'fastest';
  private wanted: Wanted | null = null;
  private visible = true;
  /** Frames come one after another and nothing else is asked for. */
  private flowing = false;
  /** Pings in a row that were not answered, and those that were since the worker began. */
  private unanswered = 0;
  private answered = 0;
  /** This worker has said something. */
  private spoke = false;
  private deaths = 0;
  /** Why the worker before this one ended. */
  private reason: Failure | null = null;
  private readonly heartbeat = setInterval(() => this.checkAlive(), pingEvery);

  constructor(
    private readonly createWorker: () => RunWorker,
    private readonly listeners: Listeners,
  ) {
    this.open();
  }

  /** Begins a run, `from` a place that is known already; what another run still sends is dropped. */
  start(spec: RunSpec, from: Checkpoint | null = null): void {
    this.spec = spec;
    this.timeline = spec.replay && !from ? Timeline.ahead(spec.replay) : new Timeline(from?.past);
    [this.place, this.firstLabels] = [from, spec.labels];
    [this.seeking, this.moving] = [null, null];
    [this.deaths, this.reason] = [0, null];
    if (this.worker) this.sendStart();
    else this.open();
  }

  /** The run that was started last. */
  get history(): RunHistory {
    const labels = this.firstLabels;
    const { events } = this.timeline.past;
    const moves = events.filter((event, i) => !sameLabels(event.labels, events[i - 1]?.labels ?? labels));
    const until = this.place?.until ?? this.spec?.replay?.until ?? this.spec?.settings.steps ?? 0;
    return { labels, moves, until };
  }

  /** What is known of it, to go back to. */
  get past(): Past {
    return this.timeline.past;
  }

  /** A new worker goes on from the last frame, after `failed` too. Returns whether it plays. */
  tryAgain(): boolean {
    this.end();
    [this.deaths, this.reason] = [0, null];
    this.open();
    return this.spec?.playing ?? false;
  }

  play(playing: boolean): void {
    if (this.spec) this.spec.playing = playing;
    this.seeking = null;
    this.ask({ type: playing ? 'play' : 'pause', run: this.run });
  }

  labels(change: LabelChange): void {
    this.moving = change;
    this.ask({ type: 'labels', run: this.run, ...change });
  }

  seek(step: number): void {
    if (this.spec) this.spec.playing = false;
    this.seeking = step;
    this.ask({ type: 'seek', run: this.run, step });
  }

  /** Takes one step, past the run's end too, and stays there. */
  step(): void {
    if (this.spec) this.spec.playing = false;
    this.ask({ type: 'step', run: this.run });
  }

  /** Asks for a method's next step, taken apart. */
  inspect(method: MethodId): void {
    this.ask({ type: 'inspect', run: this.run, method });
  }

  /** What frames carry from now on besides the usual. */
  lookCloser(wanted: Wanted | null): void {
    this.wanted = wanted;
    this.send({ type: 'closer', wanted });
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.send({ type: 'speed', speed });
  }

  /** Whether anybody can see the page. Nothing is trained where nobody can, and a worker may sleep. */
  setVisible(visible: boolean): void {
    this.visible = visible;
    this.unanswered = 0;
    this.sendVisible();
  }

  /** Ends the run and its worker for good. */
  close(): void {
    clearInterval(this.heartbeat);
    this.end();
  }

  /** The last frame is drawn. */
  acknowledge(): void {
    this.send({ type: 'acknowledge' });
  }

  private ask(request: Request): void {
    this.flowing = false;
    this.send(request);
  }

  private send(request: Request): void {
    this.worker?.postMessage(request);
  }

  private sendVisible(): void {
    this.send({ type: 'visible', visible: this.visible });
  }

  /** The run as far as it is known, and what was asked of it meanwhile. */
  private sendStart(): void {
    if (!this.spec) return;
    this.run++;
    const from = this.place && { ...this.place, past: this.timeline.past };
    this.ask({ type: 'start', run: this.run, ...this.spec, from });
    if (this.seeking !== null) this.ask({ type: 'seek', run: this.run, step: this.seeking });
    if (this.moving) this.ask({ type: 'labels', run: this.run, ...this.moving });
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private open(): void {
    const worker = this.createWorker();
    this.worker = worker;
    [this.unanswered, this.answered, this.spoke] = [0, 0, false];
    worker.onmessage = ({ data }) => {
      if (worker === this.worker) this.receive(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker === this.worker) this.replace(failureOfWorker(event, this.spoke, { kind: 'stopped' }));
    };
    this.sendVisible();
    this.send({ type: 'speed', speed: this.speed });
    this.send({ type: 'closer', wanted: this.wanted });
    this.sendStart();
  }

  private receive(reply: Reply): void {
    [this.unanswered, this.spoke] = [0, true];
    if (reply.type === 'ready') this.listeners.engine({ ...reply, reason: reply.reason ?? this.reason });
    else if (reply.type === 'engine') this.receiveEngine(reply);
    else if (reply.type === 'failed') this.receiveFailed(reply.failure);
    else if (reply.type === 'inspection' && reply.inspection.run === this.run)
      this.listeners.inspection(reply.inspection);
    else if (reply.type === 'measured' && reply.run === this.run)
      this.listeners.measured(reply.measured, reply.run);
    else if (reply.type === 'labels' && reply.run === this.run) {
      const { step, labels } = reply.snapshot;
      if (reply.past) this.timeline = new Timeline(reply.past);
      else this.timeline.branch({ step, labels });
      this.reach(reply.snapshot, reply.until);
    } else if (reply.type === 'frame' && reply.frame.run === this.run) this.receiveFrame(reply.frame);
  }

  private receiveFailed(failure: Failure): void {
    // Firefox asks for a script that failed never again from the same worker.
    if (failure.kind === 'missing') this.end();
    this.listeners.failed(failure);
  }

  private receiveEngine(reply: Extract<Reply, { type: 'engine' }>): void {
    if (reply.run === this.run && reply.right !== null) {
      this.timeline.forgetAfter(reply.right);
      this.listeners.voided(reply.right);
    }
    this.listeners.engine(reply);
  }

  private receiveFrame(frame: Frame): void {
    if (frame.step !== this.place?.step) this.deaths = 0;
    this.reach(snapshotOf(frame), frame.until);
    if (frame.message === this.moving?.message) {
      Object.assign(this.spec!, this.moving);
      this.moving = null;
    }
    this.flowing = frame.status === 'running' && this.moving === null;
    this.listeners.frame(frame);
  }

  /** The run stands at a snapshot. */
  private reach(snapshot: Snapshot, until: number): void {
    const { step } = snapshot;
    this.timeline.record(snapshot);
    this.place = { step, until };
    if (this.seeking !== null && step === Math.max(0, Math.min(this.seeking, until))) this.seeking = null;
  }

  private checkAlive(): void {
    if (!this.visible || !this.worker) return;
    if (this.unanswered >= (this.flowing ? patienceInFlow : patience))
      return this.replace({ kind: 'silent' });
    // A run that stands still makes no progress, and needs none.
    if (this.unanswered === 0 && ++this.answered > patience) this.deaths = 0;
    this.unanswered++;
    this.send({ type: 'ping' });
  }

  /** A new worker goes on from the last frame. */
  private replace(reason: Failure): void {
    this.end();
    this.reason = reason;
    if (++this.deaths > mostDeaths) this.listeners.failed(reason);
    else this.open();
  }
}

const snapshotOf = ({ step, labels, methods }: Frame): Snapshot => ({
  step,
  labels,
  states: methods.map(({ student, teacher }) => ({
    step,
    student: student.parameters,
    teacher: teacher?.parameters ?? null,
  })),
  losses: methods.map(({ losses }) => losses),
});
