/**
 * Which language the page speaks, and fetching its words. English comes with the code; another language is a
 * chunk of its own. A build for development also speaks the test language, `?lang=test`.
 */
import { bracketed } from './bracketed.ts';
import { first } from './en/first.ts';
import { speakLate } from './lateWords.ts';
import { speak } from './words.ts';

const spoken = <Words extends object>(english: Words): Words =>
  import.meta.env.DEV && new URLSearchParams(location.search).get('lang') === 'test'
    ? bracketed(english)
    : english;

export const loadWords = (): void => speak(spoken(first));

export const loadLateWords = async (): Promise<void> => {
  const { late } = await import('./en/late.ts');
  speakLate(spoken(late));
};
