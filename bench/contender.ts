/** Something that takes training steps and is timed at it. */
export interface Contender {
  name: string;
  /** How many points, runs or weights a step goes through, where sizes are compared. */
  size?: number;
  /** @throws Error where it cannot run here, with the reason in a sentence */
  start: () => Promise<Running>;
}

export interface Running {
  /** What it runs on and how its work differs, for people. */
  note: string;
  /** Takes `count` steps; resolves when they are computed. */
  take(count: number): Promise<void>;
  /** θ_S now, [P]; absent where parameters are not laid out as ours. */
  parameters?: () => Promise<Float32Array>;
  stop(): void;
}
