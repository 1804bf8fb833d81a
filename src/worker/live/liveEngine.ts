/**
 * The engine of a served run: opened, watched, held against WebAssembly, and left for the next one where it is lost,
 * wrong, slow, or silent. WebAssembly is the measure, and is not checked itself; where it cannot be had, nothing is.
 */
import type { Engine } from '../../learn/engines/engine.ts';
import type { Data } from '../../learn/run/data.ts';
import type { Trainer } from '../../learn/run/trainer.ts';
import type { Failure } from '../failure.ts';
import type { EngineReport } from '../protocol.ts';
import type { EngineChain, OpenEngine } from './engineChain.ts';
import { checkOpening } from './openingCheck.ts';
import type { StartRequest } from './requests.ts';
import { RunCheck } from './runCheck.ts';
import { timely } from './timely.ts';

/** How engines are held to account. Milliseconds. */
export interface Trust {
  /** Opens WebAssembly. */
  measure: OpenEngine;
  /** For an answer of an engine, compiling included. */
  answerWithin: number;
  /** For a few steps, compiled. */
  stepsWithin: number;
  /** Between two checks of a run. */
  checkEvery: number;
}

export const defaultTrust: Omit<Trust, 'measure'> = {
  answerWithin: 15_000,
  stepsWithin: 1000,
  checkEvery: 1000,
};

/** Where it was asked for by name, an engine may be as slow as software is. */
export const askedTrust: Omit<Trust, 'measure'> = {
  answerWithin: 120_000,
  stepsWithin: Infinity,
  checkEvery: 1000,
};

/** Of what an engine is left for good. */
const distrusted: Partial<Record<Failure['kind'], true>> = { wrong: true, slow: true, hung: true };

export class LiveEngine {
  /** Null before one is opened, and where none could be. */
  engine: Engine | null = null;
  /** What has come to light about it since. */
  trouble: Failure | null = null;
  private measure: Engine | null = null;
  /** Rows that it was seen to compute. */
  private checked = '';

  /** @param wake called where there is trouble */
  constructor(
    private readonly chain: EngineChain,
    private readonly trust: Trust,
    private readonly wake: () => void,
  ) {}

  /** What it may train unseen. */
  get trusted(): Engine {
    return this.measure ?? this.engine!;
  }

  async open(): Promise<EngineReport> {
    await this.use(await this.chain.open());
    return this.report(this.chain.refusal);
  }

  /** Another engine in place of this one, or this one anew. */
  async reopen(reason: Failure): Promise<EngineReport> {
    this.engine?.dispose();
    this.engine = null;
    await this.use(await (distrusted[reason.kind] ? this.chain.leave() : this.chain.reopen()));
    return this.report(reason);
  }

  /**
   * Sees that it computes the rows of a run, before anything is trained with it.
   *
   * @throws FailureError where it does not
   */
  async checkRows(start: StartRequest, data: Data): Promise<void> {
    const rows = JSON.stringify([start.methods, start.settings]);
    if (!this.measure || rows === this.checked) return;
    await checkOpening(this.engine!, this.measure, start, data, this.trust.stepsWithin);
    this.checked = rows;
  }

  /** How a run is checked as it goes; null where there is nothing to hold it against. */
  checkOf(trainer: Trainer, grid: Float32Array): RunCheck | null {
    const { engine, measure } = this;
    if (!engine || !measure) return null;
    return new RunCheck(measure, trainer, grid, this.trust.checkEvery, (deviation) =>
      this.tell(engine, { kind: 'wrong', engine: engine.name, deviation }),
    );
  }

  private async use(engine: Engine): Promise<void> {
    [this.trouble, this.checked, this.measure] = [null, '', null];
    if (engine.name !== 'wasm') {
      this.measure = await this.trust.measure().catch(() => null);
      engine = timely(engine, this.trust.answerWithin);
    }
    this.engine = engine;
    void engine.lost?.then(() => this.tell(engine, { kind: 'deviceLost' }));
  }

  /** What an engine still reports that is in use no longer is of no account. */
  private tell(engine: Engine, trouble: Failure): void {
    if (engine !== this.engine) return;
    this.trouble ??= trouble;
    this.wake();
  }

  private report(reason: Failure | null): EngineReport {
    const { name, adapter } = this.engine!;
    return { engine: name, adapter, reason, unchecked: name !== 'wasm' && this.measure === null };
  }
}
