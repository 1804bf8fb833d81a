import { expect, test } from 'vitest';
import { watch } from '../../src/session/watch.ts';
import { ours } from '../../src/settings/presets.ts';
import { standing } from './openSession.ts';

const scene = { ...ours, steps: 200 };

test('a run of a result is watched as fast as it goes, in the view that shows it', async () => {
  const open = await standing(0);
  watch(open.session, scene, 'pseudo-labels');
  expect(open.state).toMatchObject({ speed: 'fastest', address: { view: 'compare' } });
  watch(open.session, scene, 'uda');
  expect(open.state.address.view).toBe('uda');
  const end = await open.until(({ status, methods }) => status === 'finished' && methods.length === 4);
  expect(end.step).toBe(200);
});
