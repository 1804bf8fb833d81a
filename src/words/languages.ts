/** The languages that the page speaks: a folder each, in chunks of their own. English comes with the code. */
import { first, type First } from './en/first.ts';
import type { Late } from './en/late.ts';

interface Language {
  /** In itself. */
  name: string;
  /** For the browser: how lines break, which letters (BCP 47). */
  tag: string;
  /** That its words could not be fetched, in itself: comes with the code, as the others then do not. */
  missed: string;
  first: () => Promise<First>;
  late: () => Promise<Late>;
}

/** By what `?lang=` says. */
export const languages = {
  en: {
    name: 'English',
    tag: 'en',
    missed: 'The English words could not be fetched.',
    first: async () => first,
    late: async () => (await import('./en/late.ts')).late,
  },
  zh: {
    name: '中文',
    tag: 'zh-Hans',
    missed: '中文文字未能取得。',
    first: async () => (await import('./zh/first.ts')).first,
    late: async () => (await import('./zh/late.ts')).late,
  },
} satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;

const isLanguage = (id: string): id is LanguageId => Object.hasOwn(languages, id);

/**
 * The language that a person wants: the address's, else the first of the browser's that the page speaks.
 *
 * @param search of the address, such as `?lang=zh`
 * @param browser tags, the most wanted first
 */
export function wantedLanguage(search: string, browser: readonly string[]): LanguageId {
  const named = new URLSearchParams(search).get('lang');
  const tags = named === null ? browser : [named, ...browser];
  return tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0]!).find(isLanguage) ?? 'en';
}
