/** Threefry-2x32 with 20 rounds for four indices at once: the bits of `draw` in data/random.ts. */

// @ts-ignore: decorator
@inline
function turned(b: v128, rotation: i32): v128 {
  return v128.or(i32x4.shl(b, rotation), i32x4.shr_u(b, 32 - rotation));
}

/** Draws (seed, stream, step, index) for the four `indices`: first words at `out`, second at `out` + 16. */
export function threefry(seed: u32, stream: u32, step: u32, indices: v128, out: usize): void {
  let key0 = i32x4.splat(seed);
  let key1 = i32x4.splat(stream);
  let key2 = i32x4.splat(0x1bd11bda ^ seed ^ stream);
  let a = i32x4.add(i32x4.splat(step), key0);
  let b = i32x4.add(indices, key1);
  for (let injection = 1; ; injection++) {
    // Four rounds; their rotations alternate between two sets.
    if (injection & 1) {
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 13), a);
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 15), a);
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 26), a);
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 6), a);
    } else {
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 17), a);
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 29), a);
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 16), a);
      a = i32x4.add(a, b);
      b = v128.xor(turned(b, 24), a);
    }
    a = i32x4.add(a, key1);
    b = i32x4.add(b, i32x4.add(key2, i32x4.splat(injection)));
    if (injection === 5) break;
    const first = key0;
    key0 = key1;
    key1 = key2;
    key2 = first;
  }
  v128.store(out, a);
  v128.store(out, b, 16);
}
