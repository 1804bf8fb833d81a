/**
 * Messages to and from a trainer. The worker trains; the page asks and draws.
 *
 * One loop does everything in order: a new run, seeks and moved labels, then as many steps as are due, then a
 * frame, of which one at most is unanswered. A seek goes on from turn to turn. Requests only note what is wanted (requests.ts) and wake the loop.
 */
import { failureOf, type Failure } from '../failure.ts';
import { messages } from '../messages.ts';
import type { EngineChain } from './engineChain.ts';
import { LiveEngine, type Trust } from './liveEngine.ts';
import { Pace } from './pace.ts';
import { stepsPerSecond } from './stepsPerSecond.ts';
import type { LabelChange, Reply, Request } from '../protocol.ts';
import { Requests, type StartRequest } from './requests.ts';
import { RunReplies } from './runReplies.ts';
import { ServedRun } from './servedRun.ts';
import { Sleep } from './sleep.ts';
import { takePort } from '../takePort.ts';

/** What a worker's global scope and a MessagePort have in common. */
export interface Port {
  postMessage(message: Reply, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Request>) => unknown) | null;
}

class Server {
  private readonly live: LiveEngine;
  private run: ServedRun | null = null;
  private readonly requests = new Requests();
  /** The last message about labels that was followed. */
  private message = 0;
  /** Something changed since the last frame. */
  private changed = false;
  /** It went to a step and no frame was sent since: who asked for it knows it done only by one of that very step. */
  private arrived = false;
  private failures = 0;
  private readonly pace = new Pace();
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
      if (this.requests.pending) await messages();
      else if (!this.live.trouble) await this.rest();
    }
  }

  private receive(request: Request): void {
    if (request.type === 'ping') return this.port.postMessage({ type: 'pong' }, []);
    if (!this.requests.note(request)) return;
    this.changed = true;
    if (request.type === 'play' && this.run?.trainer.finished) this.run.trainer.extend();
  }

  private get training(): boolean {
    const { run, requests } = this;
    return requests.playing && requests.visible && run !== null && run.goesOn;
  }

  private async turn(): Promise<void> {
    const { trouble } = this.live;
    if (trouble) await this.reopenEngine(trouble);
    const { start } = this.requests;
    if (start) await this.begin(start);
    // Another may have been asked for meanwhile.
    if (!this.run || this.requests.start) return;
    await this.moveThrough(this.run);
    const onWay = this.requests.deed !== null;
    if (onWay && !this.run.showsWay) return;
    if (!onWay) await this.takeApart(this.run);
    if (this.requests.unanswered) return;
    if (this.training && !onWay && !this.arrived) await this.train(this.run);
    if (this.changed || onWay) await this.show(this.run, onWay);
  }

  private async begin(start: StartRequest): Promise<void> {
    this.run?.trainer.dispose();
    // What comes to light of an engine before the next one has begun is not of this one.
    this.run = null;
    this.run = await ServedRun.start(this.live, start);
    this.message = start.message;
    this.requests.done(start);
    if (!start.from) this.replies.labels(this.run.trainer, Boolean(start.replay));
    [this.requests.unanswered, this.changed, this.arrived] = [false, true, false];
    this.pace.rest();
  }

  /** Does what was asked for, in its order: all of it, or no more than a piece of the way to a step. */
  private async moveThrough(run: ServedRun): Promise<void> {
    const { requests } = this;
    for (let { deed } = requests; deed; { deed } = requests) {
      if (deed.type === 'seek') {
        if (!(await run.seek(deed.step))) return;
        this.arrived = true;
      } else if (deed.type === 'step') await run.stepOnce();
      else await this.moveLabels(run, deed);
      requests.done(deed);
      this.changed = true;
    }
  }

  private async moveLabels(run: ServedRun, { labels, change, message }: LabelChange): Promise<void> {
    const { trainer } = run;
    this.replies.measured(trainer);
    const outcome = await trainer.setLabels(labels, change);
    // Of another run, messages are counted anew.
    if (this.requests.start) return;
    this.message = message;
    if (outcome === 'stayed') return;
    run.followLabels();
    this.pace.hurry();
    this.replies.labels(trainer, outcome === 'came back');
  }

  private async takeApart(run: ServedRun): Promise<void> {
    const method = this.requests.takeInspect();
    const inspection = method && (await run.takeApart(method));
    if (inspection) this.replies.inspection(inspection);
  }

  private get perSecond(): number {
    return stepsPerSecond(this.requests.speed, this.run?.trainer.step ?? 0);
  }

  private async train(run: ServedRun): Promise<void> {
    const begun = performance.now();
    const due = this.pace.due(this.perSecond, begun);
    if (due === 0) return;
    const taken = await run.train(due);
    this.pace.measured(taken, performance.now() - begun);
    this.changed = true;
  }

  /** @param onWay to a step */
  private async show(run: ServedRun, onWay: boolean): Promise<void> {
    // What is asked for while it is looked at changes it again.
    this.changed = false;
    const { methods, closer } = await run.look(this.requests.wanted);
    if (this.requests.start) return;
    this.replies.measured(run.trainer);
    run.checkLook(methods);
    this.requests.unanswered = true;
    const perSecond = this.training || onWay ? run.rate.perSecond() : 0;
    this.replies.frame(
      run.trainer,
      { stepsPerSecond: perSecond, message: this.message, methods, closer },
      onWay,
    );
    this.arrived = false;
  }

  private async openEngine(): Promise<void> {
    this.port.postMessage({ type: 'ready', ...(await this.live.open()) }, []);
  }

  /** Rebuilds the run on a working engine from its last snapshot; where that is wrong, from the last right one. */
  private async reopenEngine(reason: Failure): Promise<void> {
    const { run } = this;
    const right = reason.kind === 'wrong' ? (run?.right ?? null) : null;
    run?.leave();
    const report = await this.live.reopen(reason);
    run?.moveTo(right);
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
    this.run = null;
    this.requests.drop();
    [this.live.trouble, this.live.engine] = [null, null];
    this.port.postMessage({ type: 'failed', failure: failureOf(error) }, []);
    // Whatever else is heard meanwhile, pings above all, opens no engine.
    while (!this.requests.start) await this.sleep.until(null);
  }

  /** Until a message, or until the next step is due. */
  private async rest(): Promise<void> {
    const canShow = !this.requests.unanswered && this.changed && this.run !== null;
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
