/** A page of somebody else's, on an address of its own and with a strict policy, that shows ours in frames. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As the README says, and it counts what it heard. */
const script = `
window.heard = {};
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (source === frame.contentWindow && data?.type === 'two-moons:height') {
      frame.height = data.height;
      (window.heard[frame.title] ??= []).push(data.height);
    }
});`;

/** @param frames attributes of each @returns where the page is, and how to end its server */
export async function foreignPage(
  origin: string,
  frames: readonly string[],
): Promise<{ address: string; close: () => void }> {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; frame-src ${origin}; script-src 'sha256-${hash}'`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Somebody’s page</title>
<script>${script}</script></head><body><main><h1>Somebody’s page</h1>
<p><a href="#before">Before</a></p>${frames.map((frame) => `<p><iframe ${frame}></iframe></p>`).join('')}
<p><a href="#behind">Behind</a></p>${'<p>And so on.</p>'.repeat(60)}</main></body></html>`;
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
