import { expect, it } from 'vitest';
import { newestAddress } from '../../../src/ui/own/newestAddress.ts';

it('reads each address when it is ready, but none that another has followed', async () => {
  const waiting = new Map<string, () => void>();
  const done: string[] = [];
  const read = newestAddress(
    (hash) => new Promise<string>((resolve) => waiting.set(hash, () => resolve(hash))),
    (hash) => done.push(hash),
  );
  const [slow, quick] = [read('#slow'), read('#quick')];
  waiting.get('#quick')!();
  await quick;
  waiting.get('#slow')!();
  await slow;
  expect(done).toEqual(['#quick']);
  const again = read('#slow');
  waiting.get('#slow')!();
  await again;
  expect(done).toEqual(['#quick', '#slow']);
});
