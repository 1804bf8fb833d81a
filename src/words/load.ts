/**
 * Fetching the words of the language that is spoken, and turning to another one. A build for development also speaks
 * the test language, `?lang=test`.
 */
import { bracketed } from './bracketed.ts';
import { first } from './en/first.ts';
import { languages, wantedLanguage, type LanguageId } from './languages.ts';
import { lateWords, speakLate } from './lateWords.ts';
import { speak, words } from './words.ts';

let spoken: LanguageId = 'en';
let onTurned = () => {};

export const spokenLanguage = (): LanguageId => spoken;

const tested = <Words extends object>(plain: Words): Words =>
  import.meta.env.DEV && new URLSearchParams(location.search).get('lang') === 'test'
    ? bracketed(plain)
    : plain;

/**
 * Fills the words that are needed to render. Where a language cannot be fetched, English stands in.
 *
 * @param turned called when another language is spoken: what is seen has to be rendered anew
 */
export async function loadWords(turned: () => void): Promise<void> {
  onTurned = turned;
  speak(tested(first));
  await speakFirst(wantedLanguage(location.search, navigator.languages)).catch(() => {});
}

export async function loadLateWords(): Promise<void> {
  const language = spoken;
  const late = await languages[language].late();
  // Meanwhile another may have been chosen.
  if (language !== spoken) return loadLateWords();
  speakLate(tested(late));
}

/** From now on in another language, and so when the address is opened again. */
export async function turnTo(language: LanguageId): Promise<void> {
  const isLate = Object.keys(lateWords).length > 0;
  const late = isLate ? await languages[language].late() : null;
  await speakFirst(language);
  if (late) speakLate(tested(late));
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
  onTurned();
}

async function speakFirst(language: LanguageId): Promise<void> {
  speak(tested(await languages[language].first()));
  spoken = language;
  document.documentElement.lang = languages[language].tag;
  const { title, description } = words.shell;
  document.title = title;
  if (description) document.querySelector('meta[name=description]')!.setAttribute('content', description);
}
