/** As much of IndexedDB as the page uses, in memory: requests answer later, a failed one undoes its transaction. */

interface Row {
  key: number;
  value: unknown;
}

export class FakeStore {
  rows: Row[] = [];
  /** The page's connection is gone. */
  lost = false;
  /** Nothing more fits. */
  full = false;
  /** Never answers. */
  silent = false;
  opened = 0;
  private keys = 0;

  readonly factory = { open: () => this.open() } as unknown as IDBFactory;

  add(value: unknown): void {
    this.rows.push({ key: ++this.keys, value });
  }

  private open(): object {
    this.opened++;
    const request: Record<string, unknown> = {};
    if (!this.silent)
      queueMicrotask(() => {
        this.lost = false;
        request.result = { transaction: () => this.transaction() };
        (request.onsuccess as () => void)();
      });
    return request;
  }

  private transaction(): object {
    if (this.lost) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    const before = [...this.rows];
    const transaction: { oncomplete?: () => void; onabort?: () => void; objectStore: () => object } = {
      objectStore: () => this.table(ask),
    };
    let [waiting, over] = [0, false];
    const end = () => {
      if (waiting > 0 || over) return;
      over = true;
      transaction.oncomplete?.();
    };
    const ask = (act: () => unknown): object => {
      if (over) throw new DOMException('The transaction has finished.', 'TransactionInactiveError');
      const request: Record<string, unknown> = {};
      const answer = () => {
        try {
          request.result = act();
          (request.onsuccess as (() => void) | undefined)?.();
        } catch {
          over = true;
          this.rows = before;
          (request.onerror as (() => void) | undefined)?.();
          transaction.onabort?.();
        }
        waiting--;
        setTimeout(end);
      };
      waiting++;
      setTimeout(answer);
      return Object.assign(request, { repeat: () => (waiting++, setTimeout(answer)) });
    };
    setTimeout(end);
    return transaction;
  }

  private table(ask: (act: () => unknown) => object): object {
    const named = (name: string) =>
      this.rows.find(({ value }) => (value as { name?: string })?.name === name);
    return {
      index: () => ({
        get: (name: string) => ask(() => named(name)?.value),
        getKey: (name: string) => ask(() => named(name)?.key),
      }),
      getAllKeys: () => ask(() => this.rows.map(({ key }) => key)),
      delete: (key: number) => ask(() => void (this.rows = this.rows.filter((row) => row.key !== key))),
      put: (value: unknown) =>
        ask(() => {
          if (this.full) throw new DOMException('No room.', 'QuotaExceededError');
          this.add(value);
        }),
      openCursor: () => {
        const backwards = this.rows.toReversed();
        let at = -1;
        const request = ask(() => {
          const row = backwards[++at];
          return row
            ? { value: row.value, continue: () => (request as { repeat: () => void }).repeat() }
            : null;
        });
        return request;
      },
    };
  }
}
