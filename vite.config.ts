import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { canonicalAddress } from './build/canonicalAddress.ts';
import { contentSecurityPolicy, policy } from './build/contentSecurityPolicy.ts';
import { firstPicture } from './build/firstPicture.ts';
import { firstLoad } from './build/firstLoad.ts';
import { licenses } from './build/licenses.ts';
import { manifest, otherManifests } from './build/manifest.ts';
import { withoutNames } from './build/withoutNames.ts';
import { faces } from './src/ui/stage/slow/faces.ts';
import { projects } from './test/setup/projects.ts';

const shipped = licenses(['assemblyscript', 'workbox-core', 'workbox-precaching', 'workbox-routing']);
const size = firstLoad();

/** After the first visit the page works without a network; a new version waits for a reload that a person asks for, or for all tabs to be closed. */
const offline = VitePWA({
  registerType: 'prompt',
  // The page registers it: ui/shell/keepOffline.ts.
  injectRegister: null,
  manifest,
  workbox: {
    // Of the fonts, what the page has letters of: Latin, with ŷ, Greek, and formulas.
    globPatterns: [
      '**/*.{html,js,css,wasm,svg}',
      'manifest.*.webmanifest',
      'THIRD-PARTY-LICENSES.txt',
      'assets/inter-{latin,latin-ext,greek}-wght-*.woff2',
      ...Object.keys(faces).map((file) => `assets/${file}-*.woff2`),
    ],
    // The first visit, too: a chunk that is loaded late must be there when the network is gone.
    clientsClaim: true,
  },
});

/** A class of a component's sheet: `Wiring_arrow`. Short, readable, and one of a kind, as components' names are. */
const className = (name: string, file: string) => `${basename(file, '.module.css')}_${name}`;

/**
 * What a worker loads first, but for its entry: the engines' chunks import it, and must not import the entry,
 * which WebKit would then run a second time.
 */
const behindEntry = {
  name: 'worker',
  tags: ['$initial' as const],
  test: (id: string) => !id.endsWith('/src/worker/main.ts'),
};

export default defineConfig({
  // Relative addresses: the built page works under any path, GitHub Pages' included.
  base: './',
  plugins: [
    react(),
    withoutNames(),
    firstPicture(),
    canonicalAddress(),
    contentSecurityPolicy(),
    otherManifests(),
    offline,
    shipped.page,
    size.page,
  ],
  css: { modules: { generateScopedName: className } },
  worker: {
    format: 'es',
    plugins: () => [shipped.worker, size.worker],
    rolldownOptions: { output: { codeSplitting: { groups: [behindEntry] } } },
  },
  build: {
    target: 'es2022',
    // It would run in the very file that it is to fetch ahead of time.
    modulePreload: { polyfill: false },
    // In one file: a dozen compress worse, and each costs a request.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    // The policy allows no font that is written into a style sheet.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  // A worker takes its policy from the header of its own file.
  preview: { headers: { 'Content-Security-Policy': policy } },
  optimizeDeps: { include: ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-webgpu', 'd3'] },
  test: {
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // A loaded machine is late; it is not wrong.
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    // Vitest leaves a core free, which of two is half; and a browser's tests mostly wait.
    maxWorkers: '100%',
    projects,
  },
});
