/** What a browser needs to install the page. Its words are English: a manifest has one language. */
import type { ManifestOptions } from 'vite-plugin-pwa';

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
