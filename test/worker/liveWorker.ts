import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { EngineChain } from '../../src/worker/live/engineChain.ts';
import type { Reply, Request } from '../../src/worker/protocol.ts';
import { serve, type Port } from '../../src/worker/live/serve.ts';
import { trust } from './live/trust.ts';

/** A worker that serves runs over a MessageChannel, with two ways to die. */
export class LiveWorker {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  /** Neither terminated nor dead. */
  alive = true;
  private readonly near: MessagePort;

  /** @param chain null: it never answers */
  constructor(chain: EngineChain | null) {
    const { port1, port2 } = new MessageChannel();
    this.near = port1;
    port1.on('message', (data: Reply) => this.onmessage?.({ data }));
    if (chain) serve(port2 as unknown as Port, chain, { ...trust, checkEvery: 0 });
  }

  postMessage(request: Request): void {
    this.near.postMessage(request);
  }

  terminate(): void {
    this.vanish();
  }

  /** Dies and tells. */
  die(message: string): void {
    this.vanish();
    this.onerror?.({ message, preventDefault() {} });
  }

  /** Dies without a word, as after `self.close()`. */
  vanish(): void {
    this.alive = false;
    this.near.close();
  }
}
