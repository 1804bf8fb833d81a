/**
 * Functions of four float32 numbers at once.
 *
 * NaN comes out as NaN: f32x4.pmin and pmax return their first argument where a comparison fails.
 */

/** t within [−126, 126], so that 2ᵗ is a normal float32. */
// @ts-ignore: decorator
@inline
function clamped(t: v128): v128 {
  return f32x4.pmin(f32x4.pmax(t, f32x4.splat(-126)), f32x4.splat(126));
}

/** 1.5 · 2²³: added to a small number, it rounds it to an integer and leaves that in the low bits. */
const ROUNDING: f32 = 12582912;

/** 2ⁿ from the bits of `ROUNDING` + n: shifted left by 23, only n stays. */
// @ts-ignore: decorator
@inline
function powerOf(shifted: v128): v128 {
  return i32x4.shl(i32x4.add(shifted, i32x4.splat(127)), 23);
}

/** 2ᶠ − 1 for f = t − n, |f| ≤ ½: a minimax polynomial of degree 6 (own fit, error 2e-9). */
// @ts-ignore: decorator
@inline
function fraction(t: v128, shifted: v128): v128 {
  const f = f32x4.sub(t, f32x4.sub(shifted, f32x4.splat(ROUNDING)));
  const square = f32x4.mul(f, f);
  const low = f32x4.add(f32x4.splat(0.693147182), f32x4.mul(f32x4.splat(0.240226477), f));
  const middle = f32x4.add(f32x4.splat(0.0555033237), f32x4.mul(f32x4.splat(0.00961843692), f));
  const high = f32x4.add(f32x4.splat(0.00133988739), f32x4.mul(f32x4.splat(0.000153533619), f));
  const p = f32x4.add(low, f32x4.mul(square, f32x4.add(middle, f32x4.mul(square, high))));
  return f32x4.mul(p, f);
}

/** 2ᵗ = 2ⁿ · 2ᶠ, n the nearest integer. */
// @ts-ignore: decorator
@inline
function exp2(t: v128): v128 {
  t = clamped(t);
  const shifted = f32x4.add(t, f32x4.splat(ROUNDING));
  return f32x4.mul(f32x4.add(fraction(t, shifted), f32x4.splat(1)), powerOf(shifted));
}

/** 2ᵗ − 1 = 2ⁿ (2ᶠ − 1) + (2ⁿ − 1): 0 at 0, and without cancellation near it. */
// @ts-ignore: decorator
@inline
function exp2MinusOne(t: v128): v128 {
  t = clamped(t);
  const shifted = f32x4.add(t, f32x4.splat(ROUNDING));
  const power = powerOf(shifted);
  return f32x4.add(f32x4.mul(fraction(t, shifted), power), f32x4.sub(power, f32x4.splat(1)));
}

/** σ(x) = 1 / (1 + e⁻ˣ), absolute error below 1e-7. */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const e = exp2MinusOne(f32x4.mul(x, f32x4.splat(-1.44269504)));
  return f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(2)));
}

/** e^(−|x|), in (0, 1]. */
// @ts-ignore: decorator
@inline
export function expMinusAbs(x: v128): v128 {
  return exp2(f32x4.mul(f32x4.abs(x), f32x4.splat(-1.44269504)));
}

/** ln(1 + e) for e in [0, 1]: 2 artanh s with s = e / (2 + e) ≤ ⅓, by its series to s¹⁵. */
export function log1p(e: v128): v128 {
  const s = f32x4.div(e, f32x4.add(e, f32x4.splat(2)));
  const square = f32x4.mul(s, s);
  let sum = f32x4.splat(0);
  for (let k: f32 = 15; k > 0; k -= 2) sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(1 / k));
  return f32x4.mul(f32x4.mul(sum, s), f32x4.splat(2));
}

/** The sums of four vectors as one vector. */
// @ts-ignore: decorator
@inline
export function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/** The sum of a vector's four numbers. */
export function sum(a: v128): f32 {
  return f32x4.extract_lane(sums(a, a, a, a), 0);
}

/** All ones in the lanes of points `first` to `first` + 3 that are below `count`. */
// @ts-ignore: decorator
@inline
export function below(count: i32, first: i32): v128 {
  return i32x4.lt_s(i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3)), i32x4.splat(count));
}
