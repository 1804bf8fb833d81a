/**
 * Where the page will stand, if SITE_URL says so: sites that show its card want whole addresses, and so does the page
 * for what is not there, which a host shows at any depth.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const rootOf = (site: string): string => new URL(site.endsWith('/') ? site : `${site}/`).href;

/** @param html of 404.html */
export const withWholeLinks = (html: string, site: string): string =>
  html.replaceAll('href="./"', `href="${rootOf(site)}"`);

export const canonicalAddress = (site: string | undefined = process.env.SITE_URL): Plugin => ({
  name: 'canonical-address',
  apply: 'build',
  transformIndexHtml(html) {
    if (!site) return html;
    const root = rootOf(site);
    return {
      html: html.replace('content="./card.png"', `content="${root}card.png"`),
      tags: [
        { tag: 'link', attrs: { rel: 'canonical', href: root }, injectTo: 'head' },
        { tag: 'meta', attrs: { property: 'og:url', content: root }, injectTo: 'head' },
      ],
    };
  },
  writeBundle({ dir }) {
    if (!site) return;
    const missing = join(dir!, '404.html');
    writeFileSync(missing, withWholeLinks(readFileSync(missing, 'utf8'), site));
  },
});
