import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  describeAdapter,
  hasHardwareAdapter,
  requestDevice,
} from '../../../../src/learn/engines/webgpu/adapter.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const infoOf = (info: Partial<GPUAdapterInfo>): GPUAdapterInfo =>
  ({ vendor: '', architecture: '', device: '', description: '', isFallbackAdapter: false, ...info }) as never;

test.each<[Partial<GPUAdapterInfo>, string]>([
  [{ vendor: 'nvidia', architecture: 'ampere' }, 'NVIDIA Ampere'],
  [{ vendor: 'nvidia', description: 'NVIDIA GeForce RTX 3060' }, 'NVIDIA GeForce RTX 3060'],
  [{ vendor: 'apple', architecture: 'metal-3' }, 'Apple Metal-3'],
  [{ vendor: 'amd' }, 'AMD'],
  [{ vendor: '0x10de', architecture: 'turing' }, 'Turing'],
  [{ vendor: 'google', architecture: 'swiftshader' }, 'Google SwiftShader (software)'],
  [
    { vendor: '65541', description: 'llvmpipe (LLVM 15.0.6, 256 bits)' },
    'llvmpipe (LLVM 15.0.6, 256 bits) (software)',
  ],
  [{ description: 'A software rasterizer' }, 'A software rasterizer'],
  [{ vendor: '65541', device: '0', isFallbackAdapter: true }, 'GPU (software)'],
  [{}, 'GPU'],
])('%o is called “%s”', (info, name) => {
  expect(describeAdapter(infoOf(info))).toBe(name);
});

const stub = (requestAdapter: () => Promise<unknown>) =>
  vi.stubGlobal('navigator', { gpu: { requestAdapter } });

describe('an adapter', () => {
  test('that the browser never answers for is none, after a while', async () => {
    vi.useFakeTimers();
    stub(() => new Promise(() => {}));
    const answers = Promise.all([hasHardwareAdapter(), requestDevice().catch((error) => error.message)]);
    await vi.runAllTimersAsync();
    expect(await answers).toEqual([false, 'WebGPU does not answer here.']);
  });

  test('is asked for no more than it has', async () => {
    const limits = {
      maxComputeWorkgroupStorageSize: 16384,
      maxStorageBufferBindingSize: 1,
      maxBufferSize: 2,
    };
    const requestDeviceOf = vi.fn(async () => ({}));
    stub(async () => ({
      limits: { ...limits, maxBindGroups: 4 },
      info: infoOf({}),
      requestDevice: requestDeviceOf,
    }));
    await requestDevice();
    expect(requestDeviceOf.mock.calls).toEqual([[{ requiredLimits: limits }]]);
  });
});
