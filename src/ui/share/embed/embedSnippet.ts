/** What a page takes to show the stage in a frame: HTML, or the card that a site gets for an address (oEmbed 1.0, type rich). */
import { controls, usualControls, type Control } from '../../embed/controls.ts';

export interface Snippet {
  /** The address of the whole page that shows the same: `https://…/#view=…`. */
  link: string;
  /** In the order in which they are listed. */
  allowed: ReadonlySet<Control>;
  /** Of the frame, for screen readers. */
  title: string;
  /** Of the frame, CSS pixels. */
  width: number;
  height: number;
}

/** What a sandbox has to allow: the last two are for the link to the whole page. */
export const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The address of the frame. */
export function frameAddress({ link, allowed }: Pick<Snippet, 'link' | 'allowed'>): string {
  const named = controls.filter((control) => allowed.has(control));
  const isUsual = named.join() === usualControls.join();
  const at = link.indexOf('#');
  const [page, hash] = at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)];
  return `${page}?embed${isUsual ? '' : `&controls=${named.join()}`}${hash}`;
}

/** An `<iframe>` that is fetched once its place comes near, and is no wider than that. */
export function frameHtml({ title, width, height, ...of }: Snippet): string {
  const attributes = {
    src: frameAddress(of),
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    style: 'max-width: 100%; border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param provider name of the site */
export const oEmbed = (snippet: Snippet, provider: string): string =>
  JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title: snippet.title,
      provider_name: provider,
      provider_url: snippet.link.replace(/#.*/s, ''),
      width: snippet.width,
      height: snippet.height,
      html: frameHtml(snippet),
    },
    null,
    2,
  );
