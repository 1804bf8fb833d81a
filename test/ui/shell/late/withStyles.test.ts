import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let withStyles: (typeof import('../../../../src/ui/shell/late/withStyles.ts'))['withStyles'];

let onError: (event: { target: unknown }) => void;

/** A sheet that never comes. */
class FakeLink {
  rel = 'stylesheet';
  href = 'gone.css';
  onerror = () => {};
  cloneNode = () => new FakeLink();
  replaceWith = (fresh: FakeLink) => queueMicrotask(() => fresh.onerror());
}

beforeAll(async () => {
  vi.stubGlobal('HTMLLinkElement', FakeLink);
  vi.stubGlobal('document', {
    addEventListener: (_: string, listener: typeof onError) => (onError = listener),
  });
  ({ withStyles } = await import('../../../../src/ui/shell/late/withStyles.ts'));
});
afterAll(() => void vi.unstubAllGlobals());

it('asks once for a part that is on its way, and again after it failed', async () => {
  const asked: { resolve: (part: string) => void; reject: (reason: Error) => void }[] = [];
  const load = withStyles(
    () => new Promise<string>((resolve, reject) => void asked.push({ resolve, reject })),
  );
  const [first, second] = [load(), load()];
  await Promise.resolve();
  expect(asked).toHaveLength(1);
  asked[0]!.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await expect(second).rejects.toThrow('gone');
  const third = load();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]!.resolve('part');
  expect(await third).toBe('part');
});

it('can be tried again after its sheet was refused a second time', async () => {
  const answers = [Promise.reject(new Error('gone')), Promise.resolve('part')];
  const load = withStyles(() => answers.shift()!);
  await expect(load()).rejects.toThrow('gone');
  onError({ target: new FakeLink() });
  await expect(load()).rejects.toThrow('gone.css');
  expect(await load()).toBe('part');
});
