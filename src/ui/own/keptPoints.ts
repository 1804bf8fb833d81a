/** Points that this browser keeps: those that an address names, and the ones used last. */
import { nameOf, unpacked } from '../../data/packedPoints.ts';

const database = 'two-moons';
const table = 'points';
/** So many are kept, the newest: each is 100 kB at most. */
const most = 100;
/** Milliseconds for a browser that does not answer, as Safari at times: a page waits for the points that its address names. */
const patience = 4000;

interface Kept {
  name: string;
  text: string;
}

/** Puts points at the end of the list. False: this browser cannot keep them. */
export async function keepPoints(text: string): Promise<boolean> {
  const name = nameOf(text);
  const kept = await inTable('readwrite', async (points) => {
    const before = await done(points.index('name').getKey(name));
    if (before !== undefined) await done(points.delete(before));
    await done(points.put({ name, text } satisfies Kept));
    const keys = await done(points.getAllKeys());
    for (const key of keys.slice(0, Math.max(0, keys.length - most))) points.delete(key);
    return true;
  });
  return kept ?? false;
}

/** Null: this browser has none of that name. */
export const pointsNamed = (name: string): Promise<string | null> =>
  inTable('readonly', async (points) => {
    const text = soundText(await done(points.index('name').get(name)));
    return text !== null && nameOf(text) === name ? text : null;
  });

/** Null: nobody has had any here. */
export const lastPoints = (): Promise<string | null> =>
  inTable('readonly', async (points) => {
    const request = points.openCursor(null, 'prev');
    for (let cursor = await done(request); cursor; cursor = await done(request)) {
      const text = soundText(cursor.value);
      if (text !== null) return text;
      cursor.continue();
    }
    return null;
  });

/** What stands there other hands may have written, or half a disk. */
function soundText(kept: unknown): string | null {
  const { text } = (kept ?? {}) as Partial<Kept>;
  return typeof text === 'string' && unpacked(text) ? text : null;
}

/** Null too where a browser keeps nothing, as some do for private windows, has no room, or refuses to be asked, as in some frames. */
async function inTable<T>(
  mode: IDBTransactionMode,
  act: (points: IDBObjectStore) => Promise<T>,
): Promise<T | null> {
  try {
    return await inTransaction(mode, act);
  } catch {
    // The connection may be lost, as on a phone that slept: another one then.
    opened = null;
    return inTransaction(mode, act).catch(() => null);
  }
}

async function inTransaction<T>(
  mode: IDBTransactionMode,
  act: (points: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const transaction = (await (opened ??= open())).transaction(table, mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error('Not kept.'));
  });
  const [result] = await Promise.all([act(transaction.objectStore(table)), ended]);
  return result;
}

let opened: Promise<IDBDatabase> | null = null;

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const refuse = () => reject(new Error('No store.'));
    setTimeout(refuse, patience);
    const request = indexedDB.open(database, 1);
    // Keys of their own count up, so that the oldest come first.
    request.onupgradeneeded = () =>
      request.result.createObjectStore(table, { autoIncrement: true }).createIndex('name', 'name');
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = refuse;
  });

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('Not done.'));
  });
