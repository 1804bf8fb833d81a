/** The engines a worker may use, best first, and the way down when one is lost. */
import type { Engine } from '../../learn/engines/engine.ts';
import { FailureError } from '../failure.ts';

/** Opens an engine; null where this machine cannot run it. */
export type OpenEngine = () => Promise<Engine | null>;

/** A second loss within this time means that the engine will not stay: the next one takes over. */
const patience = 10_000;

export class EngineChain {
  private at = 0;
  private lostAt = -Infinity;

  constructor(
    private readonly chain: readonly OpenEngine[],
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The first engine that opens. Throws where none does, with every reason. */
  async open(): Promise<Engine> {
    const reasons: string[] = [];
    for (; this.at < this.chain.length; this.at++) {
      try {
        const engine = await this.chain[this.at]!();
        if (engine) return engine;
      } catch (error) {
        reasons.push((error as Error).message);
      }
    }
    this.at = 0;
    throw new FailureError({ kind: 'noEngine', reasons });
  }

  /** After a loss: the same engine anew, or the next one where it was lost just before too. */
  async reopen(): Promise<Engine> {
    if (this.now() - this.lostAt < patience) this.at++;
    this.lostAt = this.now();
    return this.open();
  }
}
