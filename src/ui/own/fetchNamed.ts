import { loadOwn } from '../../data/ownData.ts';
import { pointsNamed } from './keptPoints.ts';

/** Has ready what reads points, and those points that a hash names and this browser keeps. */
export async function fetchNamed(hash: string): Promise<void> {
  const { remember } = await loadOwn();
  for (const [name] of hash.toLowerCase().matchAll(/\d{1,5}-[\da-z]{11}/g)) {
    const text = await pointsNamed(name);
    if (text !== null) remember(text);
  }
}
