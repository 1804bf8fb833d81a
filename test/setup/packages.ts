/** Debian's packages that bring what tests run, by what it is. */
export const packages = {
  chrome: 'chromium',
  firefox: 'firefox-esr',
  webKit: 'webkit2gtk-driver',
  screen: 'xvfb',
  vulkan: 'libvulkan1',
  mesa: 'mesa-vulkan-drivers',
  numpy: 'python3-numpy',
} as const;
