/** Where the page will stand, if SITE_URL says so: sites that show its card want whole addresses. */
import type { Plugin } from 'vite';

export const canonicalAddress = (site: string | undefined = process.env.SITE_URL): Plugin => ({
  name: 'canonical-address',
  apply: 'build',
  transformIndexHtml(html) {
    if (!site) return html;
    const root = new URL(site.endsWith('/') ? site : `${site}/`).href;
    return {
      html: html.replace('content="./card.png"', `content="${root}card.png"`),
      tags: [
        { tag: 'link', attrs: { rel: 'canonical', href: root }, injectTo: 'head' },
        { tag: 'meta', attrs: { property: 'og:url', content: root }, injectTo: 'head' },
      ],
    };
  },
});
