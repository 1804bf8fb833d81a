import { loadOwn } from '../../data/ownData.ts';
import { painting } from '../own/paint/painting.ts';
import { latePart } from '../shell/late/latePart.ts';
import { useFetched, type Fetched } from '../shell/late/useFetched.ts';
import { useStore } from '../shell/useStore.ts';

type Paint = typeof import('../own/paint/Paint.tsx');

const load = latePart(async (): Promise<Paint> => {
  const [part] = await Promise.all([import('../own/paint/Paint.tsx'), loadOwn()]);
  return part;
});

/** What one paints with; null while nobody does, or until it has come. */
export function useLatePaint(): Fetched<Paint> {
  const on = useStore(painting, (state) => state.on);
  const fetched = useFetched(load, on ? 'asked' : null);
  return on ? fetched : { ...fetched, part: null, missed: false };
}
