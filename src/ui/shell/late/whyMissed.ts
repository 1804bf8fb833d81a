/**
 * Why a file of this page could not be had, as its server answers now: it cannot be reached, it has a newer version
 * of the page, whose files have other names, or it has this one, and a file was missed all the same.
 */
export type Missed = 'offline' | 'newer' | 'missing';

/** Each version's first script has a name of its own, made of what stands in all others. */
const scriptOf = (page: Document): string | null | undefined =>
  page.querySelector('script[type=module][src]')?.getAttribute('src');

export async function whyMissed(): Promise<Missed> {
  let answer: Response;
  try {
    // The query is for the service worker, which answers from what it keeps where it knows the address.
    answer = await fetch(new URL('?newest', location.href), { cache: 'no-store' });
  } catch {
    return 'offline';
  }
  if (!answer.ok) return 'missing';
  const theirs = scriptOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  // What is no page of ours, such as a network's own login, says nothing of versions.
  return theirs && theirs !== scriptOf(document) ? 'newer' : 'missing';
}
