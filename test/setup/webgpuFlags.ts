/** What software WebGPU takes of Chromium; less than all of it crashes or reads zeros. */
export const webgpuFlags = [
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--use-angle=swiftshader',
  '--use-vulkan=swiftshader',
];
