/** Jobs shared out among workers that start with the first job and stay. */
import { FailureError, failureOfWorker, type Failure } from '../failure.ts';
import type { EngineName } from '../../learn/engines/engine.ts';
import type { Job, JobReply, JobRequest, PartOf } from './jobs.ts';
import { endOf } from './lifeline.ts';

/** What the pool needs of a Worker. */
export interface JobWorker {
  postMessage(request: JobRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<JobReply>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

export interface RunOptions<J extends Job> {
  /** Called with each part as it comes, in order, never twice with the same, and with the time it took. */
  onPart: (part: PartOf<J>, milliseconds: number) => void;
  signal?: AbortSignal;
  /** Goes before what waits. */
  urgent?: boolean;
}

interface Task {
  id: number;
  job: Job;
  onPart: (part: PartOf<Job>, milliseconds: number) => void;
  /** Parts that have come, also those of a worker that died. */
  came: number;
  /** Parts of this attempt that had come before. */
  repeated: number;
  /** Of workers that had it, since its latest part. */
  deaths: number;
  /** Its promise is settled; a worker may still be busy with it. */
  settled: boolean;
  /** Ends the promise; an error rejects it. */
  settle: (error: unknown) => void;
}

interface Member {
  worker: JobWorker;
  /** It has an engine. */
  ready: boolean;
  task: Task | null;
}

/** A worker that does not end a canceled job within this time is given up. Milliseconds. */
const patience = 300;
const mostDeaths = 3;
const silentEnd: Failure = { kind: 'jobStopped' };

/** What those who have jobs need of a pool. */
export type Jobs = Pick<JobPool, 'run' | 'engine' | 'size'>;

export class JobPool {
  /** What the workers compute on; null before the first has opened it. */
  engine: { readonly name: EngineName; readonly adapter: string } | null = null;
  private readonly waiting: Task[] = [];
  private readonly members = new Set<Member>();
  private lastId = 0;

  constructor(
    private readonly createWorker: () => JobWorker,
    readonly size: number,
    private readonly workerEnds = endOf,
  ) {}

  /** Resolves when the job is done. Rejects with the signal's reason, or with a FailureError. */
  run<J extends Job>(job: J, { onPart, signal, urgent }: RunOptions<J>): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const cancel = () => this.cancel(task, signal!.reason);
      const task: Task = {
        id: ++this.lastId,
        job,
        onPart: onPart as Task['onPart'],
        came: 0,
        repeated: 0,
        deaths: 0,
        settled: false,
        settle: (error) => {
          task.settled = true;
          signal?.removeEventListener('abort', cancel);
          if (error === null) resolve();
          else reject(error);
        },
      };
      signal?.addEventListener('abort', cancel, { once: true });
      if (urgent) this.waiting.unshift(task);
      else this.waiting.push(task);
      this.shareOut();
    });
  }

  private shareOut(): void {
    while (this.waiting.length > 0) {
      const member = this.idle();
      if (!member) return;
      member.task = this.waiting.shift()!;
      member.task.repeated = member.task.came;
      member.worker.postMessage({ type: 'do', id: member.task.id, job: member.task.job });
    }
  }

  private idle(): Member | null {
    for (const member of this.members) if (!member.task) return member;
    return this.members.size < this.size ? this.open() : null;
  }

  private open(): Member {
    const member: Member = { worker: this.createWorker(), ready: false, task: null };
    this.members.add(member);
    member.worker.onmessage = ({ data }) => this.receive(member, data);
    member.worker.onerror = (event) => {
      event.preventDefault();
      this.bury(member, failureOfWorker(event, member.ready, silentEnd));
    };
    return member;
  }

  private receive(member: Member, reply: JobReply): void {
    if (reply.type === 'ready') {
      member.ready = true;
      this.engine = { name: reply.engine, adapter: reply.adapter };
      if (reply.lifeline) void this.workerEnds(reply.lifeline).then(() => this.bury(member, silentEnd));
      return;
    }
    const { task } = member;
    if (!task || reply.id !== task.id) return;
    if (reply.type === 'part') return deliver(task, reply);
    member.task = null;
    // Another worker may get what this one has opened no engine for want of.
    if (!member.ready) this.close(member);
    task.settle(reply.type === 'failed' ? new FailureError(reply.failure) : null);
    this.shareOut();
  }

  /** A dead worker's job goes to the next one; what had come of it stays. */
  private bury(member: Member, reason: Failure): void {
    if (!this.members.has(member)) return;
    this.close(member);
    const { task } = member;
    if (task && !task.settled) {
      if (++task.deaths < mostDeaths) this.waiting.unshift(task);
      else task.settle(new FailureError(reason));
    }
    this.shareOut();
  }

  private cancel(task: Task, reason: unknown): void {
    task.settle(reason);
    const at = this.waiting.indexOf(task);
    if (at >= 0) this.waiting.splice(at, 1);
    const member = [...this.members].find((candidate) => candidate.task === task);
    if (!member) return;
    member.worker.postMessage({ type: 'cancel', id: task.id });
    setTimeout(() => {
      if (member.task !== task) return;
      this.close(member);
      this.shareOut();
    }, patience);
  }

  private close(member: Member): void {
    this.members.delete(member);
    member.worker.terminate();
  }
}

function deliver(task: Task, { part, milliseconds }: Extract<JobReply, { type: 'part' }>): void {
  if (task.settled) return;
  if (task.repeated > 0) {
    task.repeated--;
    return;
  }
  task.came++;
  task.deaths = 0;
  task.onPart(part, milliseconds);
}
