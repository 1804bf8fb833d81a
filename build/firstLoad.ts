/** Prints how much code the page needs before its first trained frame, compressed. */
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

interface File {
  content: string | Uint8Array;
  /** Files that it needs before it runs. */
  imports: string[];
  /** The module that it was made for; null where it was made for none. */
  module: string | null;
  isEntry: boolean;
}

/**
 * Two plugins, one for the page's build and one for the worker's, which ends first. What counts is scripts,
 * styles and WebAssembly; fonts hold no frame back.
 */
export function firstLoad(): { page: Plugin; worker: Plugin } {
  const files = new Map<string, File>();
  return {
    worker: { name: 'first-load:worker', generateBundle: (_, bundle) => collect(files, bundle) },
    page: {
      name: 'first-load',
      apply: 'build',
      generateBundle: { order: 'post', handler: (_, bundle) => collect(files, bundle) },
      writeBundle: () => console.log(report(files)),
    },
  };
}

/** Files already known keep what is known of them: the page's bundle holds the worker's as mere assets. */
function collect(files: Map<string, File>, bundle: Rollup.OutputBundle): void {
  for (const file of Object.values(bundle)) {
    if (files.has(file.fileName)) continue;
    files.set(
      file.fileName,
      file.type === 'chunk'
        ? {
            content: file.code,
            imports: [...file.imports, ...(file.viteMetadata?.importedCss ?? [])],
            module: file.facadeModuleId,
            isEntry: file.isEntry,
          }
        : { content: file.source, imports: [], module: null, isEntry: false },
    );
  }
}

function report(files: Map<string, File>): string {
  const names = [...files.keys()];
  const start = names.filter((name) => files.get(name)!.isEntry);
  const kernel = names.filter((name) => name.endsWith('.wasm'));
  const webgpu = names.filter((name) => files.get(name)!.module?.endsWith('/engines/webgpu/webgpu.ts'));
  const without = kilobytes(files, [...start, ...kernel]);
  return `Code before the first trained frame, gzip: ${without}, or ${kilobytes(files, [...start, ...webgpu])} with WebGPU.`;
}

function kilobytes(files: Map<string, File>, start: string[]): string {
  const needed = new Set(start);
  // A set hands out what is added while it is read.
  for (const name of needed) for (const other of files.get(name)?.imports ?? []) needed.add(other);
  const bytes = [...needed].map((name) => gzipSync(files.get(name)!.content).length);
  return `${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)} kB`;
}
