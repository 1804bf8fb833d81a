/** The page's handle on the worker: starts runs, passes frames on, and brings a worker back that died. */
import type { Label } from '../data/twoMoon.ts';
import type { MethodId, Settings } from '../settings/settings.ts';
import type { Checkpoint, Frame, Inspection, Reply, Request, Speed, Wanted } from './protocol.ts';

export interface Listeners {
  frame(frame: Frame): void;
  /** The next step, taken apart. */
  inspection(inspection: Inspection): void;
  /** An engine is at work. `reason`: why it took over from another; null at first. */
  engine(name: string, adapter: string, reason: string | null): void;
  /** The worker cannot go on; `start` tries again. */
  failed(message: string): void;
}

export interface RunSpec {
  settings: Settings;
  methods: MethodId[];
  labels: Label[];
  playing: boolean;
}

const pingEvery = 2000;
/** Longer than any single piece of work in the worker. */
const patience = 10_000;
const maxRestarts = 3;

export class Client {
  private worker: Worker;
  private run = 0;
  private spec: RunSpec | null = null;
  private latest: Frame | null = null;
  private speed: Speed = 'fastest';
  private wanted: Wanted | null = null;
  private heardAt = performance.now();
  private restarts = 0;

  constructor(
    private readonly createWorker: () => Worker,
    private readonly listeners: Listeners,
  ) {
    this.worker = this.open();
    setInterval(() => this.checkAlive(), pingEvery);
    document.addEventListener('visibilitychange', () => {
      this.heardAt = performance.now();
      this.send({ type: 'visible', visible: !document.hidden });
    });
  }

  /** Begins a run, `from` a place that is known already; what another run still sends is dropped. */
  start(spec: RunSpec, from: Checkpoint | null = null): void {
    this.run++;
    this.latest = null;
    this.restarts = 0;
    this.spec = spec;
    this.send({ type: 'start', run: this.run, ...spec, from });
  }

  play(playing: boolean): void {
    if (this.spec) this.spec.playing = playing;
    this.send({ type: playing ? 'play' : 'pause', run: this.run });
  }

  labels(labels: Label[]): void {
    if (this.spec) this.spec.labels = labels;
    this.send({ type: 'labels', run: this.run, labels });
  }

  seek(step: number): void {
    if (this.spec) this.spec.playing = false;
    this.send({ type: 'seek', run: this.run, step });
  }

  /** Takes one step, past the run's end too, and stays there. */
  step(): void {
    if (this.spec) this.spec.playing = false;
    this.send({ type: 'step', run: this.run });
  }

  /** Asks for a method's next step, taken apart. */
  inspect(method: MethodId): void {
    this.send({ type: 'inspect', run: this.run, method });
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

  /** The last frame is drawn. */
  acknowledge(): void {
    this.send({ type: 'acknowledge' });
  }

  private send(request: Request): void {
    this.worker.postMessage(request);
  }

  private open(): Worker {
    const worker = this.createWorker();
    this.heardAt = performance.now();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.restart(event.message || 'The worker stopped.');
    };
    return worker;
  }

  private hear(reply: Reply): void {
    this.heardAt = performance.now();
    if (reply.type === 'ready') this.listeners.engine(reply.engine, reply.adapter, null);
    else if (reply.type === 'engine') this.listeners.engine(reply.engine, reply.adapter, reply.reason);
    else if (reply.type === 'failed') this.listeners.failed(reply.message);
    else if (reply.type === 'inspection') this.hearInspection(reply.inspection);
    else if (reply.type === 'frame' && reply.frame.run === this.run) {
      this.latest = reply.frame;
      this.listeners.frame(reply.frame);
    }
  }

  private hearInspection(inspection: Inspection): void {
    if (inspection.run === this.run) this.listeners.inspection(inspection);
  }

  private checkAlive(): void {
    if (document.hidden) return;
    if (performance.now() - this.heardAt > patience) this.restart('The worker stopped answering.');
    else this.send({ type: 'ping' });
  }

  /** A new worker goes on from the last frame. */
  private restart(reason: string): void {
    this.worker.terminate();
    if (++this.restarts > maxRestarts) {
      this.listeners.failed(reason);
      this.restarts = 0;
    }
    this.worker = this.open();
    this.send({ type: 'speed', speed: this.speed });
    this.send({ type: 'closer', wanted: this.wanted });
    if (!this.spec) return;
    this.run++;
    const from = this.latest && checkpointOf(this.latest);
    this.send({ type: 'start', run: this.run, ...this.spec, from });
  }
}

const checkpointOf = ({ step, until, methods }: Frame): Checkpoint => ({
  step,
  until,
  states: methods.map(({ student, teacher }) => ({
    step,
    student: student.parameters,
    teacher: teacher?.parameters ?? null,
  })),
  past: [],
});
