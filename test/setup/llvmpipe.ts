/** What WebGPU in Deno takes on Linux: the Vulkan loader, and Mesa's software driver. Elsewhere: what the system has. */
import { needFile } from './programs.ts';
import { needVulkan } from './vulkan.ts';
import { packages } from './packages.ts';

const drivers = ['x86_64', 'aarch64'].map((machine) => `/usr/share/vulkan/icd.d/lvp_icd.${machine}.json`);

/** @throws Error that names the one command to run where something is missing */
export default function setup(): void {
  if (process.platform !== 'linux') return;
  needVulkan();
  needFile("Mesa's software driver", drivers, packages.mesa);
}
