/**
 * Messages to and from a trainer. The worker trains; the page asks and draws.
 *
 * One loop does everything in order: a new run, a seek, moved labels, then as many steps as are due, then a
 * frame, of which one at most is unanswered. Requests only note what is wanted (requests.ts) and wake the loop.
 */
import { readyFor } from '../../data/ownData.ts';
import { failureOf, type Failure } from '../failure.ts';
import { dataOf } from '../../learn/run/data.ts';
import { Trainer } from '../../learn/run/trainer.ts';
import { CloserLook } from './closer.ts';
import type { EngineChain } from './engineChain.ts';
import { fetched } from './fetched.ts';
import { Viewer } from './frame.ts';
import { LiveEngine, type Trust } from './liveEngine.ts';
import { Pace } from './pace.ts';
import { stepsPerSecond } from './stepsPerSecond.ts';
import { Rate } from './rate.ts';
import type { Reply, Request } from '../protocol.ts';
import { Requests, type StartRequest } from './requests.ts';
import type { RunCheck } from './runCheck.ts';
import { RunReplies } from './runReplies.ts';
import { Sleep } from './sleep.ts';
import { takePort } from '../takePort.ts';

/** What a worker's global scope and a MessagePort have in common. */
export interface Port {
  postMessage(message: Reply, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Request>) => unknown) | null;
}

class Server {
  private readonly live: LiveEngine;
  private trainer: Trainer | null = null;
  private viewer: Viewer | null = null;
  private closer: CloserLook | null = null;
  private check: RunCheck | null = null;
  private readonly requests = new Requests();
  /** The last message about labels that was followed. */
  private message = 0;
  /** Something changed since the last frame. */
  private changed = false;
  private failures = 0;
  private readonly pace = new Pace();
  private rate = new Rate();
  private readonly sleep = new Sleep();
  private readonly replies: RunReplies;

  constructor(
    private readonly port: Port,
    chain: EngineChain,
    trust: Trust,
  ) {
    this.live = new LiveEngine(chain, trust, () => this.sleep.wake());
    this.replies = new RunReplies(port, this.requests);
    takePort(port, (request) => {
      this.receive(request);
      this.sleep.wake();
    });
  }

  async loop(): Promise<never> {
    for (;;) {
      try {
        if (!this.live.engine) await this.openEngine();
        await this.turn();
        this.failures = 0;
      } catch (error) {
        await this.recover(error as Error);
      }
      if (!this.live.trouble && !this.requests.pending) await this.rest();
    }
  }

  private receive(request: Request): void {
    if (request.type === 'ping') return this.port.postMessage({ type: 'pong' }, []);
    if (!this.requests.note(request)) return;
    this.changed = true;
    if (request.type === 'play' && this.trainer?.finished) this.trainer.extend();
  }

  private get training(): boolean {
    const { trainer, requests } = this;
    return requests.playing && requests.visible && trainer !== null && !trainer.finished && !trainer.diverged;
  }

  private async turn(): Promise<void> {
    const { trouble } = this.live;
    if (trouble) await this.reopenEngine(trouble);
    const { start } = this.requests;
    if (start) await this.begin(start);
    if (!this.trainer) return;
    await this.moveThrough(this.trainer);
    await this.takeApart(this.trainer);
    if (this.requests.unanswered) return;
    if (this.training) await this.train(this.trainer);
    if (this.changed) await this.show(this.trainer);
  }

  private async begin(start: StartRequest): Promise<void> {
    this.trainer?.dispose();
    this.trainer = null;
    await fetched(readyFor(start.settings));
    const data = dataOf(start.settings);
    await this.live.checkRows(start, data);
    const trainer = await Trainer.start(this.live.engine!, start, data, this.live.trusted);
    this.message = start.message;
    [this.trainer, this.viewer, this.closer] = [trainer, new Viewer(trainer), new CloserLook(trainer)];
    await this.closer.begin(this.live.engine!);
    this.check = this.live.checkOf(trainer, this.viewer.grid);
    this.requests.begun(start);
    if (!start.from) this.replies.labels(trainer, Boolean(start.replay));
    [this.requests.unanswered, this.changed] = [false, true];
    this.pace.rest();
    this.rate = new Rate();
  }

  /** Seeks, label moves and single steps, whichever were asked for; while one waits another replaces it. */
  private async moveThrough(trainer: Trainer): Promise<void> {
    const { requests } = this;
    const step = requests.takeSeek();
    if (step !== null) {
      await trainer.seek(step);
      this.changed = true;
    }
    for (let next = requests.change; next; next = requests.change) {
      this.replies.measured(trainer);
      const outcome = await trainer.setLabels(next.labels, next.change);
      if (requests.start) return;
      requests.followed(next);
      this.message = next.message;
      if (outcome !== 'stayed') {
        this.closer!.followLabels();
        this.pace.hurry();
        this.replies.labels(trainer, outcome === 'came back');
      }
      this.changed = true;
    }
    if (requests.takeSingle()) {
      if (trainer.finished) trainer.extend();
      await trainer.advance(1);
      this.changed = true;
    }
  }

  private async takeApart(trainer: Trainer): Promise<void> {
    const method = this.requests.takeInspect();
    if (!method) return;
    // Slow motion is asked for late, if at all.
    const { inspectionOf } = await fetched(import('./inspection.ts'));
    const inspection = await inspectionOf(this.live.trusted, trainer, this.viewer!, method);
    if (inspection) this.replies.inspection(inspection);
  }

  private get perSecond(): number {
    return stepsPerSecond(this.requests.speed, this.trainer?.step ?? 0);
  }

  private async train(trainer: Trainer): Promise<void> {
    const begun = performance.now();
    const due = this.pace.due(this.perSecond, begun);
    if (due === 0) return;
    const before = trainer.step;
    await trainer.advance(this.check?.begin(due) ?? due);
    this.pace.measured(trainer.step - before, performance.now() - begun);
    this.rate.count(trainer.step - before);
    this.changed = true;
  }

  private async show(trainer: Trainer): Promise<void> {
    const methods = await this.viewer!.look(this.live.engine!);
    const closer = await this.closer!.look(this.live.engine!, methods, this.requests.wanted);
    if (this.requests.start) return;
    this.replies.measured(trainer);
    this.check?.end(methods);
    this.changed = false;
    this.requests.unanswered = true;
    this.replies.frame(trainer, {
      stepsPerSecond: this.training ? this.rate.perSecond() : 0,
      message: this.message,
      methods,
      closer,
    });
  }

  private async openEngine(): Promise<void> {
    this.port.postMessage({ type: 'ready', ...(await this.live.open()) }, []);
  }

  /** Rebuilds the run on a working engine from its last snapshot; where that is wrong, from the last right one. */
  private async reopenEngine(reason: Failure): Promise<void> {
    const { trainer, check } = this;
    trainer?.dispose();
    const right = reason.kind === 'wrong' ? (check?.right ?? null) : null;
    this.check = null;
    const report = await this.live.reopen(reason);
    if (trainer) {
      if (right !== null) trainer.fallBack(right);
      trainer.moveTo(this.live.engine!, this.live.trusted);
      this.check = this.live.checkOf(trainer, this.viewer!.grid);
    }
    this.port.postMessage({ type: 'engine', run: this.requests.run, right, ...report }, []);
    this.changed = true;
  }

  private async recover(error: Error): Promise<void> {
    this.failures++;
    if (this.failures <= 3 && this.live.engine) {
      try {
        return await this.reopenEngine(failureOf(error));
      } catch (second) {
        error = second as Error;
      }
    }
    this.trainer = null;
    this.requests.drop();
    [this.live.trouble, this.live.engine] = [null, null];
    this.port.postMessage({ type: 'failed', failure: failureOf(error) }, []);
    await this.sleep.until(null);
  }

  /** Until a message, or until the next step is due. */
  private async rest(): Promise<void> {
    const canShow = !this.requests.unanswered && this.changed && this.trainer !== null;
    if (canShow) return;
    if (!this.training) this.pace.rest();
    const waiting = this.requests.unanswered || !this.training;
    await this.sleep.until(waiting ? null : this.pace.wait(this.perSecond));
  }
}

/**
 * Serves a port for ever. Errors reach the page as `failed`; a new `start` tries again.
 *
 * @throws Error where the port is served already
 */
export const serve = (port: Port, chain: EngineChain, trust: Trust): void =>
  void new Server(port, chain, trust).loop();
