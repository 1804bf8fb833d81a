/**
 * What software WebGPU takes of Chromium; less than all of it crashes or reads zeros. WEBGPU_FLAGS: others, parted
 * by spaces, for a machine with a graphics card (CONTRIBUTING names them).
 */
export const webgpuFlags = process.env['WEBGPU_FLAGS']?.split(' ') ?? [
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--use-angle=swiftshader',
  '--use-vulkan=swiftshader',
];
