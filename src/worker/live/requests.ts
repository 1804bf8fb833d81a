/** What the page has asked for: how things are to go on, and what is not yet done. */
import type { LabelChange, Request, Speed } from '../protocol.ts';

export type StartRequest = Extract<Request, { type: 'start' }>;
type Method = Extract<Request, { type: 'inspect' }>['method'];

export class Requests {
  /** Requests of another run are dropped. */
  run = -1;
  playing = false;
  visible = true;
  speed: Speed = 'fastest';
  /** What frames carry besides. */
  wanted: Extract<Request, { type: 'closer' }>['wanted'] = null;
  /** The page has not drawn the last frame yet. */
  unanswered = false;
  /** A run that is to begin, in place of the one that there is. */
  start: StartRequest | null = null;
  private seek: number | null = null;
  /** Changes of labels that wait, in order; of each the newest move. */
  private changes: LabelChange[] = [];
  private single = false;
  private inspect: Method | null = null;

  /** Notes a request. Returns whether a new frame would say something else. */
  note(request: Request): boolean {
    if (request.type === 'start') {
      this.drop();
      [this.run, this.start, this.playing] = [request.run, request, request.playing];
    } else if (request.type === 'speed') this.speed = request.speed;
    else if (request.type === 'visible') this.visible = request.visible;
    else if (request.type === 'acknowledge') this.unanswered = false;
    else if (request.type === 'closer') {
      this.wanted = request.wanted;
      return true;
    } else if (request.type !== 'ping' && request.run === this.run) return this.noteOfRun(request);
    return false;
  }

  private noteOfRun(request: Extract<Request, { run: number }>): boolean {
    if (request.type === 'inspect') {
      this.inspect = request.method;
      return false;
    }
    if (request.type === 'labels')
      this.changes = [...this.changes.filter(({ change }) => change !== request.change), request];
    if (request.type === 'play') this.playing = true;
    if (request.type === 'pause') this.playing = false;
    if (request.type === 'step') [this.single, this.playing] = [true, false];
    if (request.type === 'seek') [this.seek, this.playing] = [request.step, false];
    return true;
  }

  /** Something is asked for and not yet done. */
  get pending(): boolean {
    const { start, seek, changes, single, inspect } = this;
    return single || changes.length > 0 || [start, seek, inspect].some((asked) => asked !== null);
  }

  /** The change of labels that is next in turn; it waits until it was followed. */
  get change(): LabelChange | null {
    return this.changes[0] ?? null;
  }

  followed(change: LabelChange): void {
    this.changes = this.changes.filter((waiting) => waiting !== change);
  }

  /** The run has begun; another may have been asked for meanwhile. */
  begun(start: StartRequest): void {
    if (this.start === start) this.start = null;
  }

  /** The step to go to; asked for no longer, once taken. */
  takeSeek(): number | null {
    const { seek } = this;
    this.seek = null;
    return seek;
  }

  /** Whether a single step was asked for. */
  takeSingle(): boolean {
    const { single } = this;
    this.single = false;
    return single;
  }

  /** The method whose next step is to be taken apart. */
  takeInspect(): Method | null {
    const { inspect } = this;
    this.inspect = null;
    return inspect;
  }

  /** Nothing waits any longer. */
  drop(): void {
    [this.start, this.seek, this.changes] = [null, null, []];
    [this.single, this.inspect] = [false, null];
  }
}
