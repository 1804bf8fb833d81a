/** A worker that lasts: where one dies, or no longer answers, another takes its place. */
import { failureOfWorker, type Failure } from './failure.ts';
import type { Reply, Request } from './protocol.ts';

/** What is needed of a Worker. */
export interface RunWorker {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

export interface WorkerListeners {
  /** One has begun, and knows nothing yet. */
  opened(): void;
  reply(reply: Reply): void;
  /** One after another died without progress: none is there until `open`. */
  failed(failure: Failure): void;
}

/** Milliseconds. */
const pingEvery = 1000;
/** Pings in a row that a living worker may leave unanswered: longer than any single piece of work, … */
const patience = 10;
/** … and longer than any frame, where frames are all there is to do. */
const patienceInFlow = 5;
/** Without any progress between them. */
const mostDeaths = 3;

export class LastingWorker {
  /** Frames come one after another and nothing else is asked for. */
  flowing = false;
  /** Why the worker before this one ended; null: there was none, or that is forgiven. */
  reason: Failure | null = null;
  /** Null where one after another died without progress. */
  private worker: RunWorker | null = null;
  private visible = true;
  /** Pings in a row that were not answered, and those that were since the worker began. */
  private unanswered = 0;
  private answered = 0;
  /** This worker has said something. */
  private spoke = false;
  private deaths = 0;
  private readonly heartbeat = setInterval(() => this.checkAlive(), pingEvery);

  /** None is there until `open`. */
  constructor(
    private readonly create: () => RunWorker,
    private readonly listeners: WorkerListeners,
  ) {}

  get isOpen(): boolean {
    return this.worker !== null;
  }

  send(request: Request): void {
    this.worker?.postMessage(request);
  }

  open(): void {
    const worker = this.create();
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
    this.listeners.opened();
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  /** Ends it, and whatever would follow it. */
  close(): void {
    clearInterval(this.heartbeat);
    this.end();
  }

  /** Something came of this one: those that died before it no longer count. */
  progressed(): void {
    this.deaths = 0;
  }

  /** What was asked of those that died is no longer asked for. */
  forgive(): void {
    [this.deaths, this.reason] = [0, null];
  }

  /** Whether anybody can see the page. Nothing is trained where nobody can, and a worker may sleep. */
  setVisible(visible: boolean): void {
    this.visible = visible;
    this.unanswered = 0;
    this.sendVisible();
  }

  private sendVisible(): void {
    this.send({ type: 'visible', visible: this.visible });
  }

  private receive(reply: Reply): void {
    [this.unanswered, this.spoke] = [0, true];
    this.listeners.reply(reply);
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

  private replace(reason: Failure): void {
    this.end();
    this.reason = reason;
    if (++this.deaths > mostDeaths) this.listeners.failed(reason);
    else this.open();
  }
}
