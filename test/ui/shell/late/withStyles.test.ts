import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let withStyles: (typeof import('../../../../src/ui/shell/late/withStyles.ts'))['withStyles'];

beforeAll(async () => {
  vi.stubGlobal('document', { addEventListener: () => {} });
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
