/**
 * The loss terms, by point: their values and their derivatives with respect to a network's logit.
 *
 *   d       logits; p = σ(d), a network's probability of class 1
 *   q       targets: the probability of class 1 that a loss compares with
 *   T, ŷ    beliefs, targets: the teacher's p on the batch and the pseudo labels made of it
 *   ḋ       how the student's logit changes along g′ = ∇L_l(θ_S′)
 *   delta   ∂loss/∂d, what `backward` takes; 0 beyond the last point
 *   sure    logits of the network that sets the targets: a point counts where |sure| is at least `least`
 *
 * A new loss term is a function here and a line in step.ts.
 */
import { below, expMinusAbs, log1p, sum } from './math.ts';
import { PseudoLabels } from './run.ts';

/** σ(d) = 1 / (1 + e^−|d|) for d ≥ 0, e^−|d| / (1 + e^−|d|) for d < 0 */
// @ts-ignore: decorator
@inline
function probability(d: v128): v128 {
  const e = expMinusAbs(d);
  const larger = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), e));
  return v128.bitselect(f32x4.mul(e, larger), larger, f32x4.lt(d, f32x4.splat(0)));
}

/** p = σ(d) */
export function probabilities(logits: usize, out: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    v128.store(out + at, probability(v128.load(logits + at)));
  }
}

/** ŷ: T itself, a sample of it (1 if u < T), or its likelier class (1 if T's logit is above 0). */
export function pseudoLabels(
  kind: PseudoLabels,
  beliefs: usize,
  logits: usize,
  uniforms: usize,
  out: usize,
  count: i32,
): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const belief = v128.load(beliefs + at);
    const one = f32x4.splat(1);
    if (kind === PseudoLabels.Soft) v128.store(out + at, belief);
    else if (kind === PseudoLabels.Sampled)
      v128.store(out + at, v128.and(one, f32x4.lt(v128.load(uniforms + at), belief)));
    else v128.store(out + at, v128.and(one, f32x4.gt(v128.load(logits + at), f32x4.splat(0))));
  }
}

/** q = softmax(logits/κ) = σ(d/κ); κ = 0: the likelier class, a tie is class 0. */
export function sharpen(temperature: f32, logits: usize, out: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const d = v128.load(logits + at);
    if (temperature === 0) v128.store(out + at, v128.and(f32x4.splat(1), f32x4.gt(d, f32x4.splat(0))));
    else v128.store(out + at, probability(f32x4.div(d, f32x4.splat(temperature))));
  }
}

/** 0 where a point does not count. NaN stays: it is less than nothing. */
export function dropUnsure(least: f32, sure: usize, values: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    v128.store(values + at, v128.andnot(v128.load(values + at), unsure(least, sure + at)));
  }
}

// @ts-ignore: decorator
@inline
function unsure(least: f32, at: usize): v128 {
  return f32x4.lt(f32x4.abs(v128.load(at)), f32x4.splat(least));
}

/** 1/n Σ m CE(q, p), over the points that count. CE = −q ln p − (1 − q) ln(1 − p) = ln(1 + e^−|d|) + q max(−d, 0) + (1 − q) max(d, 0) */
export function crossEntropy(logits: usize, targets: usize, least: f32, sure: usize, count: i32): f32 {
  let total = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const d = v128.load(logits + at);
    const q = v128.load(targets + at);
    const zero = f32x4.splat(0);
    const one = f32x4.mul(q, f32x4.pmax(f32x4.neg(d), zero));
    const other = f32x4.mul(f32x4.sub(f32x4.splat(1), q), f32x4.pmax(d, zero));
    const entropy = f32x4.add(log1p(expMinusAbs(d)), f32x4.add(one, other));
    const counted = v128.andnot(entropy, unsure(least, sure + at));
    total = f32x4.add(total, v128.and(counted, below(count, i)));
  }
  return sum(total) / <f32>max(1, count);
}

/** δ = scale · ∂CE(q, p)/∂d = scale · (p − q) */
export function crossEntropyDelta(scale: f32, logits: usize, targets: usize, delta: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const error = f32x4.sub(probability(v128.load(logits + at)), v128.load(targets + at));
    v128.store(delta + at, v128.and(f32x4.mul(f32x4.splat(scale), error), below(count, i)));
  }
  endPair(delta, count);
}

/** Feedback `exact`: push_i = (η_S/B) ḋ_i = ∂L_l(θ_S′)/∂ŷ_i, in place of ḋ_i. */
export function exactPush(rate: f32, push: usize, count: i32): void {
  const scale = f32x4.splat(rate / <f32>count);
  for (let i = 0; i < count; i += 4) {
    const at = push + <usize>i * 4;
    v128.store(at, f32x4.mul(scale, v128.load(at)));
  }
}

/** Feedback `perExample` and `dot`: h_i = (η_S/B) (S_i − ŷ_i) ḋ_i, in place of ḋ_i. Returns Σ h_i. */
export function examplePush(rate: f32, logits: usize, targets: usize, push: usize, count: i32): f32 {
  const scale = f32x4.splat(rate / <f32>count);
  let total = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const error = f32x4.sub(probability(v128.load(logits + at)), v128.load(targets + at));
    const h = f32x4.mul(f32x4.mul(scale, error), v128.load(push + at));
    v128.store(push + at, h);
    total = f32x4.add(total, v128.and(h, below(count, i)));
  }
  return sum(total);
}

/** Point i takes the push of point order[i]. `spare` is overwritten. */
export function permute(push: usize, order: usize, spare: usize, count: i32): void {
  const bytes = <usize>count * 4;
  memory.copy(spare, push, bytes);
  for (let at: usize = 0; at < bytes; at += 4)
    store<f32>(push + at, load<f32>(spare + <usize>load<u32>(order + at) * 4));
}

/** `exact`: F = Σ push_i T_i, δ = λ · push · T (1 − T), with T (1 − T) = e^−|d| / (1 + e^−|d|)² */
export function exactDelta(weight: f32, logits: usize, push: usize, delta: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const e = expMinusAbs(v128.load(logits + at));
    const norm = f32x4.add(f32x4.splat(1), e);
    const slope = f32x4.div(e, f32x4.mul(norm, norm));
    const value = f32x4.mul(f32x4.splat(weight), f32x4.mul(v128.load(push + at), slope));
    v128.store(delta + at, v128.and(value, below(count, i)));
  }
  endPair(delta, count);
}

/** `perExample`: F = Σ h_i CE(ŷ_i, T_i), δ = λ h_i (T_i − ŷ_i) */
export function perExampleDelta(
  weight: f32,
  beliefs: usize,
  targets: usize,
  push: usize,
  delta: usize,
  count: i32,
): void {
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    const error = f32x4.sub(v128.load(beliefs + at), v128.load(targets + at));
    const value = f32x4.mul(f32x4.splat(weight), f32x4.mul(v128.load(push + at), error));
    v128.store(delta + at, v128.and(value, below(count, i)));
  }
  endPair(delta, count);
}

/** Points are computed in eights: where the last four are beyond `count`, their δ is 0. */
// @ts-ignore: decorator
@inline
function endPair(delta: usize, count: i32): void {
  const done = (count + 3) & ~3;
  if (done & 4) v128.store(delta + <usize>done * 4, f32x4.splat(0));
}
