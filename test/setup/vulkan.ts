/** What WebGPU in Node takes: the Vulkan loader, and Chromium, which brings the software driver. */
import { existsSync } from 'node:fs';
import { apt, chromePath, isRootOnDebian } from './chrome.ts';

const loader = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'].map(
  (folder) => `${folder}/libvulkan.so.1`,
);

/** @throws Error that names the one command to run where the loader is missing */
export default function setup(): void {
  chromePath();
  if (process.platform !== 'linux' || loader.some(existsSync)) return;
  if (!isRootOnDebian())
    throw new Error(
      'The WebGPU tests need the Vulkan loader; get it with: sudo apt-get update && sudo apt-get install --yes libvulkan1',
    );
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'libvulkan1');
}
