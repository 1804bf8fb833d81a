/** What WebGPU in Node takes: the Vulkan loader, and Chromium, which brings the software driver. */
import { chromePath } from './chrome.ts';
import { needFile } from './programs.ts';
import { packages } from './packages.ts';

/** @throws Error that names the one command to run where the loader is missing */
export default function setup(): void {
  chromePath();
  if (process.platform === 'linux') needVulkan();
}

const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];
const loaders = folders.map((folder) => `${folder}/libvulkan.so.1`);

export const needVulkan = (): void => needFile('the Vulkan loader', loaders, packages.vulkan);
