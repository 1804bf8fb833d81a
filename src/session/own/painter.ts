/**
 * Painting points: what a brush puts down and an eraser takes away, stroke by stroke.
 *
 * A stroke shows at once, and becomes the data when it ends: one entry for undo. Fewer than two points are no data: they
 * wait on an empty picture until there are more.
 */
import type { Class, Points, unknownClass } from '../../data/dataset.ts';
import { fewestPoints, mostPoints, unpacked } from '../../data/packedPoints.ts';
import { withValue } from '../../settings/paths.ts';
import type { Session } from '../session.ts';
import { Store } from '../store.ts';
import { dabOf, dotsOf, packedDots, type Dot } from './dots.ts';

export type Tool = Class | typeof unknownClass | 'eraser';

export interface Brush {
  tool: Tool;
  /** Radius in the picture's units; 0: single points. */
  size: number;
  /** Points of a dab; a stroke has some for each length of itself. */
  spray: number;
}

export interface PaintState {
  brush: Brush;
  /** The picture is empty but for what is added: the data that are left behind still train. */
  blank: boolean;
  /** Put down by the stroke, and on an empty picture before it. */
  added: readonly Dot[];
  /** Of the data's points, by index, those that the stroke takes away. */
  erased: ReadonlySet<number>;
  /** No more fit. */
  full: boolean;
}

/** How near the eraser comes to a point at its smallest, and how far single points of a stroke are apart. */
const [nearest, apart] = [0.06, 0.09];

const none: ReadonlySet<number> = new Set();

export class Painter {
  readonly store = new Store<PaintState>({
    brush: { tool: 0, size: 0.2, spray: 4 },
    blank: true,
    added: [],
    erased: none,
    full: false,
  });
  /** Where the stroke is. */
  private at: readonly [number, number] | null = null;
  /** What was put down before it. */
  private waiting: readonly Dot[] = [];
  private points: Points = { x: new Float32Array(0), y: new Uint8Array(0) };
  private text = '';

  constructor(
    private readonly session: Session,
    private readonly keep: (text: string) => void,
    private readonly random: () => number = Math.random,
  ) {
    this.follow();
    session.store.subscribe(() => this.follow());
  }

  take(change: Partial<Brush>): void {
    this.store.set({ brush: { ...this.store.get().brush, ...change } });
  }

  /** A stroke begins at a place; each place on its way follows by `move`. */
  begin(x: number, y: number): void {
    this.at = [x, y];
    this.waiting = this.store.get().added;
    this.dab(x, y);
  }

  move(x: number, y: number): void {
    if (!this.at) return;
    const { size, tool } = this.store.get().brush;
    const stride = tool === 'eraser' || size > 0 ? Math.max(0.03, size / 3) : apart;
    const [fromX, fromY] = this.at;
    const length = Math.hypot(x - fromX, y - fromY);
    const count = Math.floor(length / stride);
    for (let i = 1; i <= count; i++) {
      const share = (i * stride) / length;
      this.at = [fromX + share * (x - fromX), fromY + share * (y - fromY)];
      this.dab(...this.at);
    }
  }

  /** A spray goes on where the stroke stands. */
  hold(): void {
    const { tool, size } = this.store.get().brush;
    if (this.at && tool !== 'eraser' && size > 0) this.dab(...this.at);
  }

  /** The stroke is the data. */
  end(): void {
    if (!this.at) return;
    this.at = null;
    const { added, erased } = this.store.get();
    if (added.length > 0 || erased.size > 0) this.commit(this.allDots());
  }

  /** As if it had not begun. */
  cancel(): void {
    if (!this.at) return;
    this.at = null;
    this.store.set({ added: this.waiting, erased: none, full: false });
  }

  /** One dab: what a key puts down. */
  press(x: number, y: number): void {
    this.begin(x, y);
    this.end();
  }

  /** An empty picture. What was there comes back by `undo`, until there is a stroke. */
  clear(): void {
    this.store.set({ blank: true, added: [], erased: none, full: false });
  }

  /** Takes back what is no data: a stroke on its way, points that wait for more, an empty picture. False: there is none. */
  takeBack(): boolean {
    if (!this.isUnderWay) return false;
    if (this.at) this.cancel();
    else this.store.set({ blank: this.text === '', added: [], full: this.points.y.length >= mostPoints });
    return true;
  }

  /** Whether there is something that is no data. */
  get isUnderWay(): boolean {
    const { blank, added } = this.store.get();
    return this.at !== null || (blank && (this.text !== '' || added.length > 0));
  }

  /** While one paints: undo takes back what is no data yet before what is. Returns what ends that. */
  guardUndo(): () => void {
    this.session.underWay = () => this.takeBack();
    return () => {
      this.session.underWay = null;
      // Who leaves an empty picture finds the data as they were: so does who comes back.
      const { blank, added } = this.store.get();
      if (blank && added.length === 0) this.takeBack();
    };
  }

  /** How many points the picture has. */
  get count(): number {
    const { blank, added, erased } = this.store.get();
    return (blank ? 0 : this.points.y.length - erased.size) + added.length;
  }

  /** The points that the data have. */
  get shown(): Points {
    return this.points;
  }

  private dab(x: number, y: number): void {
    const { brush, added, erased } = this.store.get();
    const { tool, size, spray } = brush;
    if (tool === 'eraser') return this.erase(x, y, Math.max(nearest, size));
    const wanted = size > 0 ? spray : 1;
    const dots = dabOf([x, y], size, tool, Math.min(wanted, mostPoints - this.count), this.random);
    this.store.set({ added: [...added, ...dots], erased, full: dots.length < wanted });
  }

  private erase(x: number, y: number, reach: number): void {
    const { blank, added, erased } = this.store.get();
    const isFar = (dot: Pick<Dot, 'x' | 'y'>) => Math.hypot(dot.x - x, dot.y - y) > reach;
    const gone = new Set(erased);
    if (!blank)
      this.points.y.forEach((_, i) => {
        if (!isFar({ x: this.points.x[2 * i]!, y: this.points.x[2 * i + 1]! })) gone.add(i);
      });
    this.store.set({ added: added.filter(isFar), erased: gone, full: false });
  }

  private allDots(): Dot[] {
    const { blank, added, erased } = this.store.get();
    const before = blank ? [] : dotsOf(this.points).filter((_, i) => !erased.has(i));
    return [...before, ...added];
  }

  private commit(dots: readonly Dot[]): void {
    if (dots.length < fewestPoints) {
      this.store.set({ blank: true, added: dots, erased: none });
      return;
    }
    const text = packedDots(dots);
    this.keep(text);
    const { settings } = this.session.store.get().address;
    this.session.settings.change(withValue(settings, 'data.points', text));
    this.session.transport.play(true);
  }

  /** The data are others: by a stroke, by undo, or by another choice. */
  private follow(): void {
    const { points } = this.session.store.get().address.settings.data;
    if (points === this.text && this.text !== '') return;
    if (points === '' && this.text === '') return;
    this.text = points;
    this.points = (points && unpacked(points)) || { x: new Float32Array(0), y: new Uint8Array(0) };
    this.store.set({
      blank: points === '',
      added: [],
      erased: none,
      full: this.points.y.length >= mostPoints,
    });
  }
}
