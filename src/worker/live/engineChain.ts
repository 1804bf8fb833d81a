/** The engines a worker may use, best first, and the way down when one is lost or fails. */
import type { Engine, EngineName } from '../../learn/engines/engine.ts';
import { FailureError, failureOf, type Failure } from '../failure.ts';
import { within } from './timely.ts';

/** Opens an engine; null where this machine cannot run it. */
export type OpenEngine = () => Promise<Engine | null>;

/** A second loss within this time means that the engine will not stay: the next one takes over. */
const patience = 10_000;

export interface ChainOptions {
  /** The first of the chain, where it was asked for by name. */
  asked?: EngineName | null;
  /** Milliseconds that an engine may take to open, where another could take over. */
  openWithin?: number;
  now?: () => number;
}

export class EngineChain {
  /** Why the engine that was asked for cannot be had, or one that was not for want of its files. */
  refusal: Failure | null = null;
  readonly asked: EngineName | null;
  private readonly openWithin: number;
  private readonly now: () => number;
  private at = 0;
  private lostAt = -Infinity;

  constructor(
    private readonly chain: readonly OpenEngine[],
    { asked = null, openWithin = 30_000, now = () => performance.now() }: ChainOptions = {},
  ) {
    [this.asked, this.openWithin, this.now] = [asked, openWithin, now];
  }

  /** The first engine that opens. Throws where none does, with every reason. */
  async open(): Promise<Engine> {
    const reasons: Failure[] = [];
    this.refusal = null;
    for (; this.at < this.chain.length; this.at++) {
      try {
        const engine = await this.opened(this.chain[this.at]!());
        if (engine) return engine;
      } catch (error) {
        const reason = failureOf(error);
        reasons.push(reason);
        if (reason.kind === 'missing') this.refusal ??= reason;
        else if (this.asked && this.at === 0) this.refusal = { kind: 'refused', engine: this.asked, reason };
      }
    }
    this.at = 0;
    const missing = reasons.find(({ kind }) => kind === 'missing');
    throw new FailureError(missing ?? { kind: 'noEngine', reasons });
  }

  /** The last one may take its time: none would take over. */
  private opened(opening: ReturnType<OpenEngine>): ReturnType<OpenEngine> {
    return this.at === this.chain.length - 1 ? opening : within(this.openWithin, opening);
  }

  /** After a loss: the same engine anew, or the next one where it was lost just before too. */
  async reopen(): Promise<Engine> {
    if (this.now() - this.lostAt < patience) this.at++;
    this.lostAt = this.now();
    return this.open();
  }

  /** The next engine, for good: this one is not to be trusted. */
  async leave(): Promise<Engine> {
    this.at++;
    return this.open();
  }
}
