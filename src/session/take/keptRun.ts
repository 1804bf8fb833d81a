/**
 * A run as a small file that opens again: the address, points of one's own, where stars moved, and the step.
 *
 * Its mark says whether anything of the run was lost or changed: a file that is not what was written opens as nothing,
 * never as another run.
 */
import { maxLabels, type Class, type Label } from '../../data/dataset.ts';
import { loadOwn } from '../../data/ownData.ts';
import { markOf } from '../../data/textMark.ts';
import type { LabelEvent, Replay } from '../../learn/run/timeline.ts';
import { decodeAddress, encodeAddress, type Address } from '../../settings/address.ts';
import type { About } from './about.ts';
import type { TakenRun } from './takenRun.ts';

export interface KeptRun extends Replay {
  /** With the stars of the first step. */
  address: Address;
  /** Where it stood. */
  step: number;
}

/** Why a file is not opened. `foreign`: it is no run of this page; `damaged`: it was one. */
export type NotOpened = 'foreign' | 'damaged' | 'newer';

const format = 'two-moons run';
const version = 1;

type Star = [x: number, y: number, side: Class];

/** What the file says of the run; its mark is of this, key by key. */
interface Written {
  /** As the page's address has it, but for the stars. */
  address: string;
  /** Of one's own, data/packedPoints.ts; null: none. */
  points: string | null;
  /** Null: where the placement puts them. */
  stars: Star[] | null;
  moves: [step: number, stars: Star[]][];
  /** Of the moves, where a change began. Files of before have none. */
  begins?: readonly number[];
  until: number;
  step: number;
}

export function keptText(about: About, address: Address, taken: TakenRun, step: number): string {
  const { points } = address.settings.data;
  const run: Written = {
    // Another screen could show another view: it is always named.
    address: encodeAddress({ ...address, labels: null }, 'supervised'),
    points: points || null,
    stars: taken.stars && taken.stars.map(starOf),
    moves: taken.moves.map((move) => [move.step, move.labels.map(starOf)]),
    ...(taken.begins && { begins: taken.begins }),
    until: taken.until,
    step,
  };
  return `${JSON.stringify({ format, version, about, run, mark: markOf(JSON.stringify(run)) })}\n`;
}

const starOf = ({ x, y, class: side }: Label): Star => [x, y, side];

/** Never throws. Points of its own are remembered, so that an address may name them. */
export async function openedText(text: string): Promise<KeptRun | NotOpened> {
  const file = parsed(text);
  if (!isObject(file) || file['format'] !== format) return text.includes(format) ? 'damaged' : 'foreign';
  const { version: written, run, mark } = file;
  if (typeof written === 'number' && written > version) return 'newer';
  if (written !== version || !isObject(run) || mark !== markOf(JSON.stringify(run))) return 'damaged';
  return readRun(run as unknown as Written);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has its mark was written by a page: what this one does not take is of a newer one. */
async function readRun({
  address: hash,
  points,
  stars,
  moves,
  begins,
  until,
  step,
}: Written): Promise<KeptRun | 'newer'> {
  if (typeof hash !== 'string' || !Array.isArray(moves)) return 'newer';
  if (!areCounts([until, step]) || !areCounts(begins ?? [])) return 'newer';
  if (points !== null) {
    const { remember, unpacked } = await loadOwn();
    if (typeof points !== 'string' || !unpacked(points)) return 'newer';
    remember(points);
  }
  const { address, notices } = decodeAddress(hash);
  if (notices.length > 0 || (points ?? '') !== address.settings.data.points) return 'newer';
  const first = stars === null ? null : labelsOf(stars);
  const events = moves.map(([at, list]) => ({ step: at, labels: labelsOf(list) }));
  const inOrder = events.every(({ step: at }, i) => isCount(at) && (i === 0 || at > events[i - 1]!.step));
  if ((stars !== null && first === null) || !inOrder || events.some(({ labels }) => !labels)) return 'newer';
  return {
    address: { ...address, labels: first },
    moves: events as LabelEvent[],
    ...(begins && { begins }),
    until,
    step,
  };
}

function labelsOf(list: unknown): Label[] | null {
  if (!Array.isArray(list) || list.length > maxLabels || !list.every(isStar)) return null;
  return list.map(([x, y, side]) => ({ x, y, class: side }));
}

const isStar = (star: unknown): star is Star =>
  Array.isArray(star) && star.slice(0, 2).every(Number.isFinite) && (star[2] === 0 || star[2] === 1);

const areCounts = (list: unknown): boolean => Array.isArray(list) && list.every(isCount);

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
