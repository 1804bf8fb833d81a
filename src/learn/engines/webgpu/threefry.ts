/** WGSL: `draw(seed, stream, step, index)` of src/data/random.ts, bit for bit. Threefry-2x32, 20 rounds. */
const rotations = [13, 15, 26, 6, 17, 29, 16, 24];

export const threefrySource = `
fn draw(seed: u32, stream: u32, step: u32, index: u32) -> vec2<u32> {
  let keys = array<u32, 3>(seed, stream, 0x1bd11bdau ^ seed ^ stream);
  var a = step + seed;
  var b = index + stream;
  ${Array.from({ length: 20 }, (_, round) => roundSource(round)).join('\n  ')}
  return vec2<u32>(a, b);
}
`;

function roundSource(round: number): string {
  const left = rotations[round % 8]!;
  const mix = `a += b; b = ((b << ${left}u) | (b >> ${32 - left}u)) ^ a;`;
  const injection = (round + 1) / 4;
  if (!Number.isInteger(injection)) return mix;
  return `${mix} a += keys[${injection % 3}]; b += keys[${(injection + 1) % 3}] + ${injection}u;`;
}
