/** What may train, best first; an address asks for one with `?engine=`. */
export const engineNames = ['webgpu', 'wasm', 'tfjs'] as const;
export type EngineName = (typeof engineNames)[number];
