/**
 * What a person does, and what follows: the page's one controller.
 *
 * It holds the document (settings and labels, with undo) and the view, and tells the playback what to run.
 */
import { twoMoon, type Label, type TwoMoon } from '../data/twoMoon.ts';
import { decodeAddress, encodeAddress, roundedLabel, type Address } from '../settings/address.ts';
import { withValue, type Value } from '../settings/fields.ts';
import { conflict, methodIds, type MethodId, type Settings } from '../settings/settings.ts';
import type { Speed, Wanted } from '../worker/protocol.ts';
import { Playback, sameLabels } from './playback.ts';
import { SlowMotion } from './slow/slowMotion.ts';
import type { Solving } from './solve/solving.ts';
import { Store } from './store.ts';
import type { Summary } from './summary.ts';
import { Undo } from './undo.ts';

/**
 * What undo goes through. A change of labels that is taken back brings the run back as it stood before: at its
 * step, with its curves; made again, the other one as it was left. A run that was playing plays on from there. A
 * change that restarts, of settings or under the policy `restart`, restarts when it is taken back, too: the same
 * run comes again.
 */
interface Document {
  settings: Settings;
  /** Null: where the placement puts them. */
  labels: Label[] | null;
  /** Counts changes: by it, the run knows one again. */
  change: number;
}

/** A label on the move, or just moved: where it was, and how the methods did before. */
export interface Move {
  index: number;
  origin: Label;
  dragging: boolean;
  change: number;
  before: Summary | null;
}

type Looks = Omit<Wanted, 'method'>;

export interface PageState {
  address: Address;
  labels: Label[];
  playing: boolean;
  speed: Speed;
  summary: Summary | null;
  framesPerSecond: number;
  /** `reason`: why it took over from another engine; null at first. */
  engine: { name: string; adapter: string; reason: string | null } | null;
  move: Move | null;
  selected: number | null;
  notices: string[];
  failed: string | null;
  canUndo: boolean;
  canRedo: boolean;
}

/** Steps a second at first: 3,000 steps take a quarter of a minute, and their turns can be followed. */
export const defaultSpeed = 240;

const atRest = {
  speed: defaultSpeed,
  summary: null,
  framesPerSecond: 0,
  engine: null,
  move: null,
  selected: null,
  failed: null,
  canUndo: false,
  canRedo: false,
};

export class Session {
  readonly store: Store<PageState>;
  readonly playback: Playback;
  readonly slow: SlowMotion;
  /** What frames carry besides, for overlays and sections that are open. */
  readonly looks = new Store<Looks>({ feedback: false, relabels: false, units: false });
  /** Solves labels on the move; null where there are no workers for it. */
  solving: Solving | null = null;
  /** The points of the settings now in force. */
  data: TwoMoon;
  private readonly undoing: Undo<Document>;
  private changes = 0;

  constructor(createWorker: () => Worker, hash: string, playing: boolean) {
    const { address, notices } = decodeAddress(hash);
    const { settings, labels } = address;
    this.data = dataOf(settings);
    this.undoing = new Undo<Document>({ settings, labels, change: 0 });
    this.store = new Store<PageState>({
      ...atRest,
      address,
      labels: labels ?? this.data.labels,
      playing,
      notices,
    });
    this.playback = new Playback(createWorker, {
      summary: (summary, framesPerSecond) => this.store.set({ summary, framesPerSecond }),
      labels: (shown) => this.adoptLabels(shown),
      inspection: (inspection) => this.slow.take(inspection),
      engine: (name, adapter, reason) => this.store.set({ engine: { name, adapter, reason } }),
      failed: (failed) => this.store.set({ failed, playing: false }),
    });
    this.slow = new SlowMotion(
      this.playback,
      (on) => this.play(on),
      () => this.store.get().playing,
    );
    this.playback.setSpeed(defaultSpeed);
    this.restart();
  }

  /** The methods of this run: those compared, and the one in view. */
  get methods(): MethodId[] {
    const { compare, view } = this.store.get().address;
    return methodIds.filter((id) => compare.includes(id) || id === view);
  }

  /** The change that the labels in force come from. */
  get change(): number {
    const { move } = this.store.get();
    return move?.dragging ? move.change : this.undoing.present.change;
  }

  // The run.

  /** From the first weights, with the settings and labels now in force. */
  restart(): void {
    const { address, labels, playing, move } = this.store.get();
    if (!move) this.playback.ghost = null;
    this.solving?.stop();
    this.store.set({ failed: null });
    const { change, methods } = this;
    const spec = { settings: address.settings, methods, labels, change, playing };
    this.playback.start(spec, this.data.unlabeled.y);
  }

  /** Back to step 0: same seed, same first weights. */
  reset(): void {
    this.store.set({ move: null });
    this.restart();
  }

  play(playing: boolean): void {
    this.solving?.giveUp();
    this.store.set({ playing });
    this.playback.play(playing);
  }

  togglePlay(): void {
    const { playing, summary } = this.store.get();
    this.play(!playing || summary?.status === 'finished');
  }

  /** Goes to a step and stays there. */
  seek(step: number): void {
    this.solving?.giveUp();
    this.store.set({ playing: false });
    this.playback.seek(Math.max(0, Math.round(step)));
  }

  stepBy(count: number): void {
    this.seek((this.playback.frame?.step ?? 0) + count);
  }

  setSpeed(speed: Speed): void {
    this.store.set({ speed });
    this.playback.setSpeed(speed);
  }

  // The document.

  /** Changes one setting; returns why not where it cannot run with the others. */
  setting(path: string, value: Value): string | null {
    return this.changeSettings(withValue(this.store.get().address.settings, path, value));
  }

  /** Restarts with other settings; refuses what cannot run together and returns why. */
  changeSettings(settings: Settings): string | null {
    const reason = conflict(settings);
    if (reason) return reason;
    const { address } = this.store.get();
    const sameData = JSON.stringify(settings.data) === JSON.stringify(address.settings.data);
    this.commit({ settings, labels: sameData ? address.labels : null, change: ++this.changes });
    return null;
  }

  /** After a divergence: the same run, half as fast. */
  halveLearningRates(): void {
    const { settings } = this.store.get().address;
    const { student, teacher } = settings;
    this.store.set({ playing: true });
    this.changeSettings({
      ...settings,
      student: { ...student, learningRate: student.learningRate / 2 },
      teacher: { ...teacher, learningRate: teacher.learningRate / 2 },
    });
  }

  newData(): void {
    this.setting('data.seed', nextSeed(this.store.get().address.settings.data.seed));
  }

  newWeights(): void {
    this.setting('network.seed', nextSeed(this.store.get().address.settings.network.seed));
  }

  undo(): void {
    this.goTo(this.undoing.undo());
  }

  redo(): void {
    this.goTo(this.undoing.redo());
  }

  private goTo(document: Document): void {
    this.playback.ghost = null;
    this.store.set({ move: null });
    // What has come to its end stands still; so does what comes in its place.
    if (!this.restarts(document) && this.store.get().summary?.status === 'finished') this.play(false);
    this.apply(document);
  }

  // Labels.

  /** Shows labels on the move; training sees them at once, unless a restart is wanted on release. */
  previewLabels(labels: Label[], index: number, origin: Label): void {
    const { move, summary, address } = this.store.get();
    if (!move?.dragging) this.playback.ghost = this.playback.frame;
    const { before, change } = move?.dragging ? move : { before: summary, change: ++this.changes };
    this.store.set({ labels, move: { index, origin, dragging: true, before, change } });
    if (this.solving?.on) this.solving.preview(labels);
    else if (address.policy === 'continue') this.playback.setLabels(labels, change);
  }

  /** Labels, and the run, as they were before the move began. */
  cancelMove(labels: Label[]): void {
    this.store.set({ labels, move: null });
    this.playback.ghost = null;
    if (this.solving?.on) this.solving.cancel();
    else if (this.store.get().address.policy === 'continue')
      this.playback.setLabels(labels, this.undoing.present.change);
  }

  /** A change of labels that stands: one undo entry. */
  setLabels(labels: Label[]): void {
    const { move } = this.store.get();
    if (!move?.dragging) this.playback.ghost = this.playback.frame;
    this.store.set({ move: move && { ...move, dragging: false } });
    const change = move?.dragging ? move.change : ++this.changes;
    this.commit({ settings: this.store.get().address.settings, labels: labels.map(roundedLabel), change });
  }

  // The view.

  show(change: Partial<Pick<Address, 'view' | 'compare' | 'policy'>>): void {
    const before = this.methods.join();
    this.store.set({ address: { ...this.store.get().address, ...change } });
    this.writeAddress();
    if (this.methods.join() !== before) this.restart();
  }

  /** Shows a view with settings of its own, from the first step and playing: a paragraph's or a result's. */
  open({ settings, ...view }: { settings: Settings } & Partial<Pick<Address, 'view' | 'compare'>>): void {
    const { address } = this.store.get();
    this.store.set({ address: { ...address, ...view }, playing: true, move: null });
    this.commit({ settings, labels: null, change: ++this.changes });
  }

  /** Follows an address that a person pasted or went back to. */
  readAddress(hash: string): void {
    const { address, notices } = decodeAddress(hash);
    const unchanged = encodeAddress(address) === encodeAddress(this.store.get().address);
    this.store.set({ notices });
    if (unchanged) return;
    const { settings, labels } = address;
    this.undoing.push({ settings, labels, change: ++this.changes });
    this.data = dataOf(settings);
    this.store.set({ address, labels: labels ?? this.data.labels, move: null, ...this.undoState() });
    this.restart();
  }

  private commit(document: Document): void {
    this.undoing.push(document);
    this.apply(document);
  }

  private restarts({ settings }: Document): boolean {
    const { address } = this.store.get();
    return settings !== address.settings || address.policy === 'restart';
  }

  private apply(document: Document): void {
    const { settings, labels, change } = document;
    const { address } = this.store.get();
    const solves = settings === address.settings && this.solving?.on;
    const restarts = this.restarts(document);
    if (settings.data !== address.settings.data) this.data = dataOf(settings);
    const shown = labels ?? this.data.labels;
    this.store.set({ address: { ...address, settings, labels }, labels: shown, ...this.undoState() });
    this.writeAddress();
    if (solves) this.solving!.settle(shown);
    else if (restarts) this.restart();
    else this.playback.setLabels(shown, change);
  }

  private undoState(): Pick<PageState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.undoing.canUndo, canRedo: this.undoing.canRedo };
  }

  private adoptLabels(shown: Label[]): void {
    const { labels, move, address } = this.store.get();
    if (move?.dragging || sameLabels(labels, shown)) return;
    this.store.set({ labels: shown, address: { ...address, labels: shown } });
  }

  private writeAddress(): void {
    const hash = encodeAddress(this.store.get().address);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }
}

const dataOf = ({ data }: Settings): TwoMoon =>
  twoMoon(data.seed, data.noise, data.placement, data.wrongLabel);

/** Seeds are unsigned and of 32 bits; after the last comes 0. */
const nextSeed = (seed: number): number => (seed + 1) >>> 0;
