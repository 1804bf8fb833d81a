/** What a browser needs to install the page. A manifest has one language: another one has a file of its own. */
import type { Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { shell as chinese } from '../src/words/zh/shell.ts';

/** English, and what a manifest says in any language. */
export const manifest: Partial<ManifestOptions> = {
  name: 'Two moons: Meta Pseudo Labels, live',
  short_name: 'Two moons',
  description:
    'Meta Pseudo Labels on the TwoMoon set, trained live: 2,000 points, six labels, three methods side by side.',
  lang: 'en',
  start_url: '.',
  scope: '.',
  display: 'standalone',
  // Of --paper, light.
  background_color: '#ffffff',
  theme_color: '#ffffff',
  categories: ['education', 'science'],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Those of the other languages, by what `?lang=` says. Installed from one, the page opens in its language. */
export const manifests: Record<string, Partial<ManifestOptions>> = {
  zh: {
    ...manifest,
    name: chinese.title,
    short_name: chinese.site,
    description: chinese.description!,
    lang: 'zh-Hans',
    start_url: '.?lang=zh',
  },
};

/** Writes them beside the English one; the page's link names the one of the language that is spoken. */
export const otherManifests = (): Plugin => ({
  name: 'other-manifests',
  apply: 'build',
  generateBundle() {
    for (const [id, of] of Object.entries(manifests))
      this.emitFile({ type: 'asset', fileName: `manifest.${id}.webmanifest`, source: JSON.stringify(of) });
  },
});
