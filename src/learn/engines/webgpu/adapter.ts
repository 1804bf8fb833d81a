/** Which WebGPU adapter there is, and whether it is hardware. */

/** Milliseconds: an adapter is there at once, or the browser's GPU process hangs. */
const patience = 5000;

const softwareNames = /swiftshader|llvmpipe|lavapipe|basic render|software/i;

const isSoftware = ({ isFallbackAdapter, vendor, architecture, device, description }: GPUAdapterInfo) =>
  isFallbackAdapter ||
  [vendor, architecture, device, description].some((name) => softwareNames.test(name ?? ''));

/** As their makers write them; browsers give them in lower case. */
const writtenNames: Partial<Record<string, string>> = {
  amd: 'AMD',
  'img-tec': 'Imagination',
  nvidia: 'NVIDIA',
  swiftshader: 'SwiftShader',
};

/** Empty for a number, which some browsers give for a vendor: it tells nobody anything. */
function written(name: string | undefined): string {
  if (!name || /^(0x[\da-f]+|\d+)$/i.test(name)) return '';
  return writtenNames[name.toLowerCase()] ?? name[0]!.toUpperCase() + name.slice(1);
}

/** For people: "NVIDIA GeForce RTX 3060", "NVIDIA Ampere", "Google SwiftShader (software)". */
export function describeAdapter(info: GPUAdapterInfo): string {
  const name =
    info.description?.trim() || [written(info.vendor), written(info.architecture)].join(' ').trim();
  if (!isSoftware(info)) return name || 'GPU';
  return /software/i.test(name) ? name : `${name || 'GPU'} (software)`;
}

/** @throws Error where the browser does not answer */
async function requestAdapter(): Promise<GPUAdapter | null> {
  const asked = globalThis.navigator?.gpu?.requestAdapter({ powerPreference: 'high-performance' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('WebGPU does not answer here.')), patience);
  });
  return (await Promise.race([asked, late]).finally(() => clearTimeout(timer))) ?? null;
}

/** Whether WebGPU runs on hardware here. In software it is slower than WebAssembly. */
export async function hasHardwareAdapter(): Promise<boolean> {
  const adapter = await requestAdapter().catch(() => null);
  return adapter !== null && !isSoftware(adapter.info);
}

/** Throws where there is no adapter. The adapter's info, since not every browser has it on the device. */
export async function requestDevice(): Promise<{ device: GPUDevice; info: GPUAdapterInfo }> {
  const adapter = await requestAdapter();
  if (!adapter) throw new Error('WebGPU has no adapter here.');
  // As much as there is, and no feature: an adapter refuses what it has not.
  const { maxComputeWorkgroupStorageSize, maxStorageBufferBindingSize, maxBufferSize } = adapter.limits;
  const device = await adapter.requestDevice({
    requiredLimits: { maxComputeWorkgroupStorageSize, maxStorageBufferBindingSize, maxBufferSize },
  });
  return { device, info: adapter.info };
}
