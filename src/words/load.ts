/**
 * Which language the page speaks, and fetching its words. English comes with the code; another language is a
 * chunk of its own, chosen by `?lang=`. A build for development also speaks the test language, `?lang=test`.
 */
import { bracketed } from './bracketed.ts';
import { first, type First } from './en/first.ts';
import type { Late } from './en/late.ts';
import { speakLate } from './lateWords.ts';
import { speak } from './words.ts';

interface Language {
  first: () => Promise<First>;
  late: () => Promise<Late>;
}

const english: Language = {
  first: async () => first,
  late: async () => (await import('./en/late.ts')).late,
};

/** Languages besides English by their tag, each from chunks of its own. */
const languages = new Map<string, Language>();

const tag = (): string => new URLSearchParams(location.search).get('lang') ?? 'en';

const spoken = <Words extends object>(words: Words): Words =>
  import.meta.env.DEV && tag() === 'test' ? bracketed(words) : words;

/** Fills the words that are needed to render. Where a language cannot be fetched, English stands in. */
export async function loadWords(): Promise<void> {
  const language = languages.get(tag());
  const words = await language?.first().catch(() => null);
  if (words) document.documentElement.lang = tag();
  speak(spoken(words ?? first));
}

export const loadLateWords = async (): Promise<void> =>
  speakLate(spoken(await (languages.get(tag()) ?? english).late()));
