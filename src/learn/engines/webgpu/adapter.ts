/** Which WebGPU adapter there is, and whether it is hardware. */

const softwareNames = /swiftshader|llvmpipe|lavapipe|basic render|software/i;

const namesOf = ({ vendor, architecture, device, description }: GPUAdapterInfo): string[] =>
  [vendor, architecture, device, description].filter(Boolean);

const isSoftware = (info: GPUAdapterInfo): boolean =>
  info.isFallbackAdapter || namesOf(info).some((name) => softwareNames.test(name));

/** For people: "nvidia, ampere", "google, swiftshader (software)". */
export const describeAdapter = (info: GPUAdapterInfo): string =>
  (namesOf(info).join(', ') || 'unknown GPU') + (isSoftware(info) ? ' (software)' : '');

const requestAdapter = async (): Promise<GPUAdapter | null> =>
  (await globalThis.navigator?.gpu?.requestAdapter({ powerPreference: 'high-performance' })) ?? null;

/** Whether WebGPU runs on hardware here. In software it is slower than WebAssembly. */
export async function hasHardwareAdapter(): Promise<boolean> {
  const adapter = await requestAdapter();
  return adapter !== null && !isSoftware(adapter.info);
}

/** Throws where there is no adapter. The adapter's info, since not every browser has it on the device. */
export async function requestDevice(): Promise<{ device: GPUDevice; info: GPUAdapterInfo }> {
  const adapter = await requestAdapter();
  if (!adapter) throw new Error('WebGPU has no adapter here.');
  const { maxComputeWorkgroupStorageSize, maxStorageBufferBindingSize, maxBufferSize } = adapter.limits;
  const device = await adapter.requestDevice({
    requiredLimits: { maxComputeWorkgroupStorageSize, maxStorageBufferBindingSize, maxBufferSize },
  });
  return { device, info: adapter.info };
}
