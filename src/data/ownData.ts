/** Data of one's own come late: on a first visit nobody has any. */

type Own = typeof import('./own.ts');

let loaded: Own | null = null;

/** Before settings with points are used anywhere, `datasetOf` included. */
export const loadOwn = async (): Promise<Own> => (loaded ??= await import('./own.ts'));

/** For settings that need it; at once for all others. */
export const readyFor = async ({ data }: { data: { points?: string } }): Promise<void> =>
  void (data.points && (await loadOwn()));

/** Null: nobody has asked for it. */
export const own = (): Own | null => loaded;
