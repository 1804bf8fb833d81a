/**
 * Fetching the words of the language that is spoken, and turning to another one. A build for development also speaks
 * the test language, `?lang=test`.
 */
import { bracketed } from './bracketed.ts';
import { first, type First } from './en/first.ts';
import { languages, wantedLanguage, type LanguageId } from './languages.ts';
import { lateWords, speakLate } from './lateWords.ts';
import { speak, words } from './words.ts';

let spoken: LanguageId = 'en';
let missed: LanguageId | null = null;
let onChanged = () => {};
let firstOf: Record<LanguageId, () => Promise<First>>;
/** In English, as index.html has it. */
let description: string | null = null;

export const spokenLanguage = (): LanguageId => spoken;

/** The one that was wanted last, where its words could not be fetched. */
export const missedLanguage = (): LanguageId | null => missed;

const tested = <Words extends object>(plain: Words): Words =>
  import.meta.env.DEV && new URLSearchParams(location.search).get('lang') === 'test'
    ? bracketed(plain)
    : plain;

/**
 * Fills the words that are needed to render. Where a language cannot be fetched, English stands in.
 *
 * @param changed called when another language is spoken or was missed: what is seen has to be rendered anew
 * @param whole makes a fetch of a chunk one that asks for its style sheets, too, when it is tried again
 */
export async function loadWords(
  changed: () => void,
  whole: <T>(load: () => Promise<T>) => () => Promise<T>,
): Promise<void> {
  onChanged = changed;
  const each = Object.entries(languages).map(([id, language]) => [id, whole<First>(language.first)]);
  firstOf = Object.fromEntries(each) as typeof firstOf;
  description = described().getAttribute('content');
  speak(tested(first));
  const wanted = wantedLanguage(location.search, navigator.languages);
  await speakFirst(wanted).catch(() => {
    missed = wanted;
  });
}

export async function loadLateWords(): Promise<void> {
  const language = spoken;
  const late = await languages[language].late();
  // Meanwhile another may have been chosen.
  if (language !== spoken) return loadLateWords();
  speakLate(tested(late));
}

/** From now on in another language, and so when the address is opened again; as before where it cannot be fetched. */
export async function turnTo(language: LanguageId): Promise<void> {
  try {
    const isLate = Object.keys(lateWords).length > 0;
    const late = isLate ? await languages[language].late() : null;
    await speakFirst(language);
    if (late) speakLate(tested(late));
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    history.replaceState(history.state, '', address);
    missed = null;
  } catch {
    missed = language;
  }
  onChanged();
}

/** The reader knows, and wants no other try. */
export function dismissMissed(): void {
  missed = null;
  onChanged();
}

async function speakFirst(language: LanguageId): Promise<void> {
  speak(tested(await firstOf[language]()));
  spoken = language;
  document.documentElement.lang = languages[language].tag;
  document.title = words.shell.title;
  described().setAttribute('content', words.shell.description ?? description!);
  // A build for development has none.
  const manifest = document.querySelector('link[rel=manifest]');
  const of = language === 'en' ? '' : `.${language}`;
  manifest?.setAttribute('href', `./manifest${of}.webmanifest`);
}

const described = (): Element => document.querySelector('meta[name=description]')!;
