import type { Frame } from '../worker/protocol.ts';
import type { Paced } from './pageState.ts';
import type { Summary } from './summary.ts';

/** @param paced a few times a second, and at once when something stands still; null in between */
export type TellSummary = (summary: Summary, paced: Paced | null) => void;

/** Milliseconds. */
const pacedEvery = 200;

/** Tells the summary of each frame that is drawn, and how many are: that, and what is costly, not with each. */
export class Summaries {
  private drawnAt: number[] = [];
  private pacedAt = 0;
  private lastStatus: Frame['status'] | null = null;

  constructor(private readonly told: TellSummary) {}

  /** @param frame drawn now */
  tell({ status }: Pick<Frame, 'status'>, summary: Summary): void {
    const now = performance.now();
    this.drawnAt = [...this.drawnAt.filter((time) => time > now - 1000), now];
    const flowing = status === 'running' && this.lastStatus === 'running';
    if (flowing && now - this.pacedAt < pacedEvery) return this.told(summary, null);
    [this.pacedAt, this.lastStatus] = [now, status];
    this.told(summary, { summary, framesPerSecond: this.drawnAt.length });
  }
}
