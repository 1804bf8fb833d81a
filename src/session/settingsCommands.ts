/** Settings as a person changes them. Each change begins another run, and is one entry for undo. */
import type { Label } from '../data/dataset.ts';
import { withValue, type Path, type ValueAt } from '../settings/paths.ts';
import { conflict, type Conflict, type Settings } from '../settings/settings.ts';
import type { Labels } from './labels.ts';
import type { PageState } from './pageState.ts';
import type { Store } from './store.ts';

export class SettingsCommands {
  /** @param commit makes settings stand, with labels; null: where the placement puts them */
  constructor(
    private readonly page: Store<PageState>,
    private readonly labels: Labels,
    private readonly commit: (settings: Settings, labels: Label[] | null) => void,
  ) {}

  /** Changes one; returns why not where it cannot run with the others. */
  set<P extends Path>(path: P, value: ValueAt<P>): Conflict | null {
    return this.change(withValue(this.present, path, value));
  }

  /** Restarts with others; refuses what cannot run together and returns why. */
  change(settings: Settings): Conflict | null {
    const reason = conflict(settings);
    if (reason) return reason;
    const { address } = this.page.get();
    if (isSame(settings, address.settings)) return null;
    this.labels.takeBack();
    // Of two runs with other settings, nobody could say what the move did.
    this.labels.forgetMove();
    this.commit(settings, isSame(settings.data, address.settings.data) ? address.labels : null);
    return null;
  }

  /** After a divergence: the same run, half as fast. */
  halveLearningRates(): void {
    const { present } = this;
    const { student, teacher } = present;
    this.page.set({ playing: true });
    this.change({
      ...present,
      student: { ...student, learningRate: student.learningRate / 2 },
      teacher: { ...teacher, learningRate: teacher.learningRate / 2 },
    });
  }

  newData(): void {
    this.set('data.seed', nextSeed(this.present.data.seed));
  }

  newWeights(): void {
    this.set('network.seed', nextSeed(this.present.network.seed));
  }

  private get present(): Settings {
    return this.page.get().address.settings;
  }
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Seeds are unsigned and of 32 bits; after the last comes 0. */
const nextSeed = (seed: number): number => (seed + 1) >>> 0;
