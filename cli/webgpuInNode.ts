/**
 * WebGPU in Node: Dawn (the npm package `webgpu`) as `navigator.gpu`, on Chromium's software Vulkan driver
 * SwiftShader where one is installed, else on whatever driver the system has. For tests and measurements.
 */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const driverName = 'vk_swiftshader_icd.json';

/**
 * Sets `navigator.gpu` and WebGPU's globals. To be called before TensorFlow.js's WebGPU backend is imported.
 *
 * @throws with a sentence that says what to install, where there is no adapter
 */
export async function webgpuInNode(): Promise<void> {
  const driver = swiftShaderDriver();
  // The Vulkan loader reads it as Dawn loads; the second is its older name.
  if (driver && !process.env['VK_DRIVER_FILES'])
    process.env['VK_DRIVER_FILES'] = process.env['VK_ICD_FILENAMES'] = driver;
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  // Through that extension SwiftShader would write every zero as code of its own, and compile for seconds.
  const gpu = create(['disable-dawn-features=use_vulkan_zero_initialize_workgroup_memory_extension']);
  const navigator = globalThis.navigator ?? {};
  Object.defineProperty(navigator, 'gpu', { value: gpu, configurable: true });
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  if (await gpu.requestAdapter()) return;
  throw new Error(
    `WebGPU finds no Vulkan driver. Install Chromium, which brings SwiftShader (${driverName}), or set VK_DRIVER_FILES to a driver's JSON file.`,
  );
}

/** Chromium's SwiftShader, beside its binary. */
function swiftShaderDriver(): string | undefined {
  const folders = ['/usr/lib/chromium', '/usr/lib/chromium-browser', '/opt/google/chrome', '/opt/chromium'];
  const binaries = [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  for (const binary of binaries)
    if (binary && existsSync(binary)) folders.push(dirname(realpathSync(binary)));
  return folders.map((folder) => join(folder, driverName)).find(existsSync);
}
