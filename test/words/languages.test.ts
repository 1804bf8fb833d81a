import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shell } from '../../src/words/en/shell.ts';
import { wantedLanguage } from '../../src/words/languages.ts';

test.each<[search: string, browser: string[], language: string]>([
  ['', [], 'en'],
  ['', ['fr-CH', 'de'], 'en'],
  ['', ['fr-CH', 'zh-CN', 'en'], 'zh'],
  ['', ['en-GB', 'zh'], 'en'],
  ['?lang=zh', ['en-US'], 'zh'],
  ['?engine=wasm&lang=ZH_hans', ['en-US'], 'zh'],
  ['?lang=en', ['zh-CN'], 'en'],
  ['?lang=fr', ['zh-CN'], 'zh'],
  ['?lang=', ['zh-CN'], 'zh'],
  ['?lang=constructor', ['toString'], 'en'],
])('of “%s” and a browser that wants %j it is %s', (search, browser, language) => {
  expect(wantedLanguage(search, browser)).toBe(language);
});

test('who turns back to English has the title again that the page came with', () => {
  const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  expect(page).toContain(`<title>${shell.title}</title>`);
});
