/**
 * tanh of 16 float32 numbers: a quarter of a step's time, so four vectors at once share what is loaded.
 *
 * tanh x = x P(x²) / Q(x²), an own minimax fit in relative error on |x| ≤ 7.9, where tanh is 1 − 2.8e-7; beyond it the
 * value stays. In float32 the absolute error is below 5e-7. Without an exponential it takes fewer operations than
 * (e²ˣ − 1) / (e²ˣ + 1).
 */

/** The bounds of x, then P's and Q's coefficients, the highest first. In memory: V8 builds constants in code anew each time. */
const table = memory.data<f32>([
  -7.9, 7.9, 1.15318442e-5, 0.0029604738, 0.12934418, 0.99999988, 2.49254256e-7, 2.4001213e-4, 0.0238540862, 0.462676436,
  1,
]);

/** φ(x) in place of the 16 numbers at `at`. NaN stays NaN: pmin and pmax return their first argument where a comparison fails. */
// @ts-ignore: decorator
@inline
export function tanh16(at: usize): void {
  let k = v128.load32_splat(table);
  let a = f32x4.pmax(v128.load(at), k);
  let b = f32x4.pmax(v128.load(at, 16), k);
  let c = f32x4.pmax(v128.load(at, 32), k);
  let d = f32x4.pmax(v128.load(at, 48), k);
  k = v128.load32_splat(table, 4);
  a = f32x4.pmin(a, k);
  b = f32x4.pmin(b, k);
  c = f32x4.pmin(c, k);
  d = f32x4.pmin(d, k);
  const a2 = f32x4.mul(a, a);
  const b2 = f32x4.mul(b, b);
  const c2 = f32x4.mul(c, c);
  const d2 = f32x4.mul(d, d);
  k = v128.load32_splat(table, 8);
  let pa = f32x4.mul(k, a2);
  let pb = f32x4.mul(k, b2);
  let pc = f32x4.mul(k, c2);
  let pd = f32x4.mul(k, d2);
  for (let power: usize = 12; power < 20; power += 4) {
    k = v128.load32_splat(table + power);
    pa = f32x4.mul(f32x4.add(k, pa), a2);
    pb = f32x4.mul(f32x4.add(k, pb), b2);
    pc = f32x4.mul(f32x4.add(k, pc), c2);
    pd = f32x4.mul(f32x4.add(k, pd), d2);
  }
  k = v128.load32_splat(table, 24);
  let qa = f32x4.mul(k, a2);
  let qb = f32x4.mul(k, b2);
  let qc = f32x4.mul(k, c2);
  let qd = f32x4.mul(k, d2);
  for (let power: usize = 28; power < 40; power += 4) {
    k = v128.load32_splat(table + power);
    qa = f32x4.mul(f32x4.add(k, qa), a2);
    qb = f32x4.mul(f32x4.add(k, qb), b2);
    qc = f32x4.mul(f32x4.add(k, qc), c2);
    qd = f32x4.mul(f32x4.add(k, qd), d2);
  }
  k = v128.load32_splat(table, 20);
  const one = v128.load32_splat(table, 40);
  v128.store(at, ratio(a, pa, qa, k, one));
  v128.store(at, ratio(b, pb, qb, k, one), 16);
  v128.store(at, ratio(c, pc, qc, k, one), 32);
  v128.store(at, ratio(d, pd, qd, k, one), 48);
}

/** x (p + p₀) / (q + q₀) */
// @ts-ignore: decorator
@inline
function ratio(x: v128, p: v128, q: v128, p0: v128, q0: v128): v128 {
  return f32x4.div(f32x4.mul(x, f32x4.add(p, p0)), f32x4.add(q, q0));
}
