/** Points that this browser keeps: those that an address names, and the ones used last. */
import { nameOf } from '../../data/packedPoints.ts';

const database = 'two-moons';
const table = 'points';
/** So many are kept, the newest: each is 100 kB at most. */
const most = 100;

/** Null where a browser keeps nothing, as some do for private windows, or refuses to be asked, as in some frames. */
const opened = new Promise<IDBDatabase | null>((resolve) => {
  const request = indexedDB.open(database, 1);
  // Keys of their own count up, so that the oldest come first.
  request.onupgradeneeded = () =>
    request.result.createObjectStore(table, { autoIncrement: true }).createIndex('name', 'name');
  request.onsuccess = () => resolve(request.result);
  request.onerror = request.onblocked = () => resolve(null);
}).catch(() => null);

interface Kept {
  name: string;
  text: string;
}

const done = <T>(request: IDBRequest<T>): Promise<T | null> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });

/** Puts points at the end of the list. Resolves when they are kept, or cannot be. */
export async function keepPoints(text: string): Promise<void> {
  const points = (await opened)?.transaction(table, 'readwrite').objectStore(table);
  if (!points) return;
  const name = nameOf(text);
  const before = await done(points.index('name').getKey(name));
  if (before != null) await done(points.delete(before));
  await done(points.put({ name, text } satisfies Kept));
  const keys = (await done(points.getAllKeys())) ?? [];
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) points.delete(key);
}

/** Null: this browser has none of that name. */
export async function pointsNamed(name: string): Promise<string | null> {
  const points = (await opened)?.transaction(table).objectStore(table);
  return (points && ((await done(points.index('name').get(name))) as Kept | null | undefined)?.text) ?? null;
}

/** Null: nobody has had any here. */
export async function lastPoints(): Promise<string | null> {
  const points = (await opened)?.transaction(table).objectStore(table);
  const newest = points && (await done(points.openCursor(null, 'prev')));
  return (newest?.value as Kept | undefined)?.text ?? null;
}
