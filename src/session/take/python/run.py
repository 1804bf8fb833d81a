"""One run of the page about Meta Pseudo Labels on two moons, again in numpy: data, draws and every step.

    python3 run.py           the whole run, beside what the page itself has recorded
    python3 run.py 10        its first ten steps

What is run stands in RUN: settings and seeds, the stars (labeled points) as they lay at the first step, moves of stars
while it trained, and each method as weights on the terms of one step. `recorded` is what the page had measured when it
wrote this file: step, loss on the stars, accuracy.

Everything is float32, and every sum is taken in the order in which the page's WebAssembly takes it: a run of that
engine comes out to its last bit. WebGPU and TensorFlow.js add in orders of their own; runs of theirs agree to 1e-4 in
the first steps and mostly to the end, but not where a rounding decides for one class or the other (argmax or sampled
labels, thresholds) or where rates are so high that a run is chaotic.

Symbols: x points, z what a network sees of them, d = z1 - z0 its logit, p = sigmoid(d) the probability of class B; S
the student, T the teacher; y^ pseudo labels; L_l the loss on the stars, L_u on pseudo labels, L_c of consistency;
m where a network is sure enough. Points lie along the last axis.
"""
import functools
import json
import math
import statistics
import sys

import numpy as np

RUN = json.loads(r'''
{
 "caption": "Meta Pseudo Labels on two moons, seed 1.",
 "address": "#",
 "page": "two-moons",
 "engine": "the template",
 "seeds": {"data": 1, "network": 1},
 "made": "",
 "settings": {
  "data": {
   "set": "moons",
   "pointsPerClass": 1000,
   "labelsPerClass": 3,
   "gap": 0.5,
   "seed": 1,
   "noise": 0.1,
   "placement": "spaced",
   "wrongLabel": false,
   "input": "scaled",
   "points": ""
  },
  "network": {"seed": 1, "hidden": [8, 8], "activation": "tanh", "initialization": "xavier", "gain": 1},
  "steps": 3000,
  "batch": 128,
  "pseudoLabels": "soft",
  "pseudoLabelThreshold": 0.5,
  "student": {"learningRate": 1, "labels": 0, "consistency": {"weight": 0}},
  "teacher": {
   "learningRate": 1,
   "labels": 0,
   "start": "scratch",
   "decay": 0.99,
   "feedback": {"form": "exact", "weight": 1, "lookAhead": true, "shuffled": false},
   "consistency": {"weight": 8, "deviation": 0.2, "threshold": 0.5, "temperature": 1}
  }
 },
 "stars": null,
 "moves": [],
 "until": 3000,
 "methods": [
  {
   "name": "Meta Pseudo Labels",
   "row": {
    "student": {"labels": 0, "consistency": {"weight": 0, "threshold": 0.5, "temperature": 1}},
    "pseudoLabels": {"kind": "soft", "threshold": 0.5, "noisedInputs": false},
    "teacher": {
     "kind": "learning",
     "start": "scratch",
     "decay": 0.99,
     "rounds": 1,
     "labels": 0,
     "consistency": {"weight": 8, "threshold": 0.5, "temperature": 1},
     "feedback": {"form": "exact", "weight": 1, "lookAhead": true, "shuffled": false}
    }
   },
   "recorded": []
  }
 ]
}
''')
F = np.float32
SETTINGS = RUN["settings"]
DATA, NETWORK = SETTINGS["data"], SETTINGS["network"]

# Randomness: a draw is a function of (seed, stream, step, index). Threefry-2x32, 20 rounds (Salmon et al. 2011).
POINTS, PLACEMENT, WRONG_LABEL, STUDENT, TEACHER, BATCH, NOISE, SHUFFLE = 1, 2, 3, 5, 6, 7, 8, 9


def draw(seed, stream, step, index):
    """Two words of 32 random bits for each index."""
    keys = [seed, stream, 0x1BD11BDA ^ seed ^ stream]
    b = np.atleast_1d(index).astype(np.uint32)
    a = np.full(b.shape, (step + keys[0]) & 0xFFFFFFFF, np.uint32)
    b += np.uint32(keys[1])
    for i in range(20):
        turn = [13, 15, 26, 6, 17, 29, 16, 24][i % 8]
        a += b
        b = ((b << np.uint32(turn)) | (b >> np.uint32(32 - turn))) ^ a
        if i % 4 == 3:
            k = (i + 1) // 4
            a += np.uint32(keys[k % 3])
            b += np.uint32((keys[(k + 1) % 3] + k) & 0xFFFFFFFF)
    return a, b


def uniform(words):
    return (words >> np.uint32(8)) / 2**24


QUANTILES = np.array([statistics.NormalDist().inv_cdf((i + 0.5) / 4096) for i in range(4096)])
QUANTILES = F(QUANTILES / np.sqrt(np.mean(QUANTILES**2))).astype(float)


def normal(words):
    return QUANTILES[words >> np.uint32(20)]


# Data. Class A is 0, class B is 1; 2 where nobody knows.
# only: drawn
def shape_of(name, side, i, last, gap):
    """Where points number i of a class lie before noise."""
    # only: moons
    if name == "moons":
        t, apart = math.pi * i / last, (gap - 0.5) / 2
        return (np.cos(t), np.sin(t) + apart) if side == 0 else (1 - np.cos(t), 0.5 - np.sin(t) - apart)
    # end
    # only: circles
    if name == "circles":
        radius, t = 1.15 - side * gap, 2 * math.pi * i / (last + 1)
        return radius * np.cos(t), radius * np.sin(t)
    # end
    # only: spirals
    if name == "spirals":
        radius = np.sqrt((gap / 2) ** 2 + i / last * (1.2**2 - (gap / 2) ** 2))
        t = math.pi * (radius - gap / 2) / gap + side * math.pi
        return radius * np.cos(t), radius * np.sin(t)
    # end
    # only: blobs
    if name == "blobs":
        x = (2 * side - 1) * (0.6 + gap / 2)
        return np.full(len(i), x), 0.3 * QUANTILES[((i + 0.5) / (last + 1) * 4096).astype(int)]
    # end
    # only: bridge
    bar, height, share, f, sign = 1.1, -0.45, 0.31, i / last, 2 * side - 1  # bridge
    below = (1 - share) * (height + 1) / 2
    down, up = height - 2 * f / (1 - share), height + 2 * (f - share - below) / (1 - share)
    along = sign * (bar - side * gap) * (1 - (f - below) / share)
    on_bar = (f < below) | (f > below + share)
    return np.where(on_bar, sign * bar, along), np.where(f < below, down, np.where(on_bar, up, height))
    # end


# end
# only: drawn
def drawn_points():
    count, noise = DATA["pointsPerClass"], DATA["noise"]
    i, spread = np.arange(count), noise
    # only: blobs
    spread = math.hypot(0.3, noise) if DATA["set"] == "blobs" else noise
    # end
    shapes = [shape_of(DATA["set"], side, i, count - 1, DATA["gap"]) for side in (0, 1)]
    x = np.concatenate([np.stack(shape, 1) for shape in shapes])
    words = draw(DATA["seed"], POINTS, 0, np.arange(2 * count))
    x = x + np.stack([spread * normal(words[0]), noise * normal(words[1])], 1)
    return F(x).astype(float), np.repeat([0, 1], count)


# end
# only: own
def own_points():
    """Given ones: five digits of base 36 each, of class A, B and unknown."""
    groups = DATA["points"].split(".")[:3]
    codes = [int(group[i : i + 5], 36) for group in groups for i in range(0, len(group), 5)]
    x = np.array([((code // 2881 - 2000) / 1000, (code % 2881 - 1440) / 1000) for code in codes])
    return F(x).astype(float), np.repeat([0, 1, 2], [len(group) // 5 for group in groups])


# end
# only: own
def labeled_of_own(y):
    known = [list(np.flatnonzero(y == side)) for side in (0, 1)]
    if len(known[0]) + len(known[1]) < len(y) and len(known[0]) + len(known[1]) <= 64:
        return known[0] + known[1]
    counts = [min(DATA["labelsPerClass"], len(side)) for side in known]
    if sum(counts) == len(y):
        counts[int(len(known[1]) > len(known[0]))] -= 1
    words = [draw(DATA["seed"], PLACEMENT, side, np.arange(64))[0] for side in (0, 1)]
    return [known[s].pop(int(words[s][k]) % len(known[s])) for s in (0, 1) for k in range(counts[s])]


# end
# only: drawn
def labeled_of_drawn():
    """Which points are stars: METHOD, Data."""
    count, stars, chosen = DATA["pointsPerClass"], DATA["labelsPerClass"], []
    for side in (0, 1):
        words, own, k = draw(DATA["seed"], PLACEMENT, side, np.arange(10_000))[0], [], 0
        while len(own) < stars:
            middle = (2 * k + 1) / (2 * stars)
            # only: ends
            if DATA["placement"] == "ends" and stars > 1:
                middle = 0.02 + 0.96 * k / (stars - 1)
            # end
            # only: jittered
            if DATA["placement"] == "jittered":
                middle += (2 * float(uniform(words[k])) - 1) / (2 * stars)
            # end
            index, k = math.floor((count - 1) * middle + 0.5), k + 1
            # only: random
            if DATA["placement"] == "random":
                index = int(words[k - 1]) % count
                if index in own:
                    continue
            # end
            while index in own:
                index = (index + 1) % count
            own.append(index)
        chosen += [index + side * count for index in own]
    return chosen


# end
def sample():
    """Stars [L][2] and their classes; all other points and theirs."""
    # only: drawn
    x, y = drawn_points()
    chosen = labeled_of_drawn()
    # end
    # only: own
    if DATA["points"]:
        x, y = own_points()
        chosen = labeled_of_own(y)
    # end
    stars, classes, rest = x[chosen], y[chosen], np.setdiff1d(np.arange(len(y)), chosen)
    # only: wrongLabel
    if DATA["wrongLabel"] and len(stars):
        which, where = (int(word[0]) for word in draw(DATA["seed"], WRONG_LABEL, 0, 0))
        others = np.flatnonzero(y == 1 - classes[which % len(stars)])
        if len(others):
            stars[which % len(stars)] = x[others[where % len(others)]]
    # end
    # only: own
    if DATA["points"]:
        stars = np.round(1000 * stars) / 1000
    # end
    # only: stars
    if RUN["stars"] is not None:
        stars, classes = split(RUN["stars"])
    # end
    return (stars, classes), (seen(x[rest]), y[rest])


# only: stars moves
def split(stars):
    table = np.array(stars, float).reshape(-1, 3)
    return table[:, :2], table[:, 2].astype(int)


# end
def seen(x):
    """z: what a network sees of points, [2][points]."""
    middle = (0.5, 0.25) if DATA["set"] == "moons" and not DATA["points"] else (0, 0)
    return F(x if DATA["input"] == "raw" else 2 * (x - middle)).T


# The network: 2-8-8-2 and the like; theta is W [fan-in][fan-out] and b of each layer.
SIZES = [2, *NETWORK["hidden"], 2]


def polynomial(x, first, *others):
    return functools.reduce(lambda value, coefficient: value * x + F(coefficient), others, F(first))


def exponential(x):
    """2^f - 1 and 2^n for e^x = 2^(n + f), |f| <= 1/2; the polynomial is a fit."""
    t = np.clip(x * F(1.44269504), -126, 126)
    n = np.rint(t)
    f, square = t - n, (t - n) * (t - n)
    low, middle = F(0.693147182) + F(0.240226477) * f, F(0.0555033237) + F(0.00961843692) * f
    high = F(0.00133988739) + F(0.000153533619) * f
    return (low + square * (middle + square * high)) * f, np.ldexp(F(1), n.astype(int))


def exp_minus_abs(x):
    fraction, power = exponential(-np.abs(x))
    return (fraction + F(1)) * power


def probability(d):
    """p = sigmoid(d)"""
    e = exp_minus_abs(d)
    larger = F(1) / (F(1) + e)
    return np.where(d < 0, e * larger, larger)


# only: tanh
def activate(x):
    """tanh, as a ratio of polynomials, which is a fit."""
    x = np.clip(x, F(-7.9), F(7.9))
    above = polynomial(x * x, 1.15318442e-5, 0.0029604738, 0.12934418, 0.99999988)
    return x * above / polynomial(x * x, 2.49254256e-7, 2.4001213e-4, 0.0238540862, 0.462676436, 1)


def slope(a):
    return F(1) - a * a


# end
# only: sigmoid
def activate(x):
    fraction, power = exponential(-x)
    return F(1) / (fraction * power + (power - F(1)) + F(2))


def slope(a):
    return a * (F(1) - a)


# end
# only: relu
def activate(x):
    return np.maximum(x, F(0))


def slope(a):
    return F(a > 0)


# end
def first_weights(stream):
    theta, at = [], 0
    for rows, columns in zip(SIZES, SIZES[1:]):
        bound = 0.1 if NETWORK["initialization"] == "paper" else math.sqrt(6 / (rows + columns))
        words = draw(NETWORK["seed"], stream, 0, np.arange(at, at + rows * columns))[0]
        W = F(NETWORK["gain"] * bound * (2 * uniform(words) - 1))
        theta.append((W.reshape(rows, columns), np.zeros(columns, F)))
        at += (rows + 1) * columns
    return theta


def added(start, W, rows):
    """start + sum over i of W[i] * rows[i], one after the other."""
    for weights, row in zip(W, rows):
        start = start + weights[:, None] * row
    return start


def summed(values, block=64):
    """Sums over points, one of each block: four sums of every fourth point, then of these."""
    count = values.shape[-1]
    padded = np.zeros((*values.shape[:-1], -(-count // block) * block), F)
    padded[..., :count] = values
    fours = np.add.accumulate(padded.reshape(*values.shape[:-1], -1, block // 4, 4), axis=-2)[..., -1, :]
    return (fours[..., 0] + fours[..., 2]) + (fours[..., 1] + fours[..., 3])


def grown(gradient, values):
    """gradient + sum of values over points, block by block."""
    for block in np.moveaxis(summed(values), -1, 0):
        gradient = gradient + block
    return gradient


def one_logit(theta):
    """The last layer as that of d = z1 - z0."""
    *hidden, (W, b) = theta
    return [*hidden, (W[:, 1:] - W[:, :1], b[1:] - b[:1])]


def forward(theta, z):
    """Each layer's inputs, and d."""
    inputs = []
    for W, b in one_logit(theta):
        inputs.append(z)
        d = added(b[:, None], W, z)
        z = activate(d)
    return inputs, d[0]


def backward(theta, inputs, errors, gradient):
    """gradient + the sum over points of e_i times the gradient of d_i."""
    deltas, parts = errors[None], []
    for (W, _), a, (of_W, of_b) in reversed(list(zip(one_logit(theta), inputs, gradient))):
        both = deltas if parts else np.stack([-errors, errors])  # z0 and z1
        parts = [(grown(of_W, a[:, None] * both), grown(of_b, both)), *parts]
        deltas = added(F(0), W.T, deltas) * slope(a)
    return parts


# only: feedback
def along(theta, direction, inputs):
    """<direction, gradient of d_i> for each point, forward."""
    moved = F(0) * inputs[0]
    for (W, _), (V, c), a, h in zip(one_logit(theta), one_logit(direction), inputs, [*inputs[1:], None]):
        moved = added(added(c[:, None], V, a), W, moved)
        if h is not None:
            moved = moved * slope(h)
    return moved[0]


# end
def cross_entropy(d, q):
    e = exp_minus_abs(d)
    s = e / (e + F(2))  # ln(1 + e) = 2 artanh s
    series = polynomial(s * s, *(F(1) / F(k) for k in range(15, 0, -2)))
    return series * s * F(2) + (q * np.maximum(-d, F(0)) + (F(1) - q) * np.maximum(d, F(0)))


def labeled_loss(theta, stars):
    """L_l; 0 over no stars."""
    count = len(stars[1])
    return summed(cross_entropy(forward(theta, stars[0])[1], F(stars[1])))[0] / F(count) if count else F(0)


def labeled_gradient(theta, stars, weight, gradient):
    inputs, d = forward(theta, stars[0])
    scale = F(weight) / F(max(1, len(d)))
    return backward(theta, inputs, scale * (probability(d) - F(stars[1])), gradient) if len(d) else gradient


def zeros(theta):
    return [(0 * W, 0 * b) for W, b in theta]


def descended(theta, rate, gradient):
    return [(W - F(rate) * g, b - F(rate) * h) for (W, b), (g, h) in zip(theta, gradient)]


# One step (METHOD, One step, and Beyond the five rows).
# only: taught consistency
def counts(d, threshold):
    """m"""
    return F(np.abs(d) >= F(math.log(threshold / (1 - threshold)))) if threshold > 0.5 else F(d == d)


# end
# only: consistency
def consistency_gradient(theta, clean, noised, term, gradient):
    """w times the gradient of L_c, added; `clean`: d of the network that sets the targets."""
    q = F(clean > 0) if term["temperature"] == 0 else probability(clean / F(term["temperature"]))
    inputs, d = forward(theta, noised)
    errors = F(term["weight"]) / F(len(d)) * (probability(d) - q)
    return backward(theta, inputs, counts(clean, term["threshold"]) * errors, gradient)


# end
def batch_of(step, unlabeled, row):
    """z, z + epsilon, uniforms and the permutation of one step."""
    size, seed = SETTINGS["batch"], NETWORK["seed"]
    size = unlabeled.shape[1] if size == "all" else size
    which, chance = draw(seed, BATCH, step, np.arange(size))
    z = unlabeled if SETTINGS["batch"] == "all" else unlabeled[:, which % np.uint32(unlabeled.shape[1])]
    noise = np.stack([normal(words) for words in draw(seed, NOISE, step, np.arange(size))])
    order = np.arange(size)
    # only: shuffled
    if row["teacher"]["feedback"]["shuffled"]:
        words = draw(seed, SHUFFLE, step, order)[0]
        for i in range(size - 1, 0, -1):
            j = int(words[i]) % (i + 1)
            order[i], order[j] = order[j], order[i]
    # end
    return z, z + F(SETTINGS["teacher"]["consistency"]["deviation"]) * F(noise), F(uniform(chance)), order


def take_step(row, S, T, stars, batch):
    """The parameters of student and teacher after one step."""
    student, lesson, teacher = row["student"], row["pseudoLabels"], row["teacher"]
    eta, gradient, (z, noised, uniforms, order) = SETTINGS["student"]["learningRate"], zeros(S), batch
    taught = T is not None and lesson["kind"] != "none"
    d_T = d_clean = None
    # only: teacher
    if T is not None:
        inputs_T, d_T = forward(T, z)
    # end
    # only: taught
    if taught:  # 1. pseudo labels; 2. the student learns from them
        p_T, m = probability(d_T), counts(d_T, lesson["threshold"])
        y = {"soft": p_T, "sampled": F(uniforms < p_T), "argmax": F(d_T > 0)}[lesson["kind"]]
        inputs_S, d_S = forward(S, noised if lesson["noisedInputs"] else z)
        error = probability(d_S) - y
        gradient = backward(S, inputs_S, m * (F(1) / F(len(y)) * error), gradient)
    # end
    # only: studentConsistency
    if student["consistency"]["weight"] != 0:
        d_clean = d_T if T is not None else forward(S, z)[1]
        gradient = consistency_gradient(S, d_clean, noised, student["consistency"], gradient)
    # end
    # only: studentLabels
    if student["labels"] != 0:
        gradient = labeled_gradient(S, stars, student["labels"], gradient)
    # end
    S_after = descended(S, eta, gradient)
    # only: averaged
    if teacher["kind"] == "averaged":
        kept = F(teacher["decay"])
        old_and_new = zip(T, S_after)
        return S_after, [
            (kept * W + (F(1) - kept) * W_S, kept * b + (F(1) - kept) * b_S) for (W, b), (W_S, b_S) in old_and_new
        ]
    # end
    if teacher["kind"] != "learning":
        return S_after, T
    # only: learning
    # 3. how the updated student does on the stars; 4. the teacher learns from it
    pull, feedback = zeros(T), teacher["feedback"]
    # only: feedback
    if taught and feedback["weight"] != 0:
        weight, scale = F(feedback["weight"]), F(eta) / F(len(y))
        g = labeled_gradient(S_after if feedback["lookAhead"] else S, stars, 1, zeros(S))
        push = along(S, g, inputs_S) * (F(1) if feedback["shuffled"] else m)
        # only: exact
        if feedback["form"] == "exact":
            e = exp_minus_abs(d_T)  # p (1 - p) = e / (1 + e)^2
            errors = weight * ((scale * push)[order] * (e / ((F(1) + e) * (F(1) + e))))
        # end
        # only: perExample
        if feedback["form"] == "perExample":
            errors = weight * ((scale * error * push)[order] * (p_T - y))
        # end
        # only: dot
        if feedback["form"] == "dot":
            h = summed(scale * error * push, 4 * len(y))[0]
            errors = weight * h / F(len(y)) * (p_T - y)
        # end
        # only: difference
        if feedback["form"] == "difference":
            fell = labeled_loss(S, stars) - labeled_loss(S_after, stars)
            errors = weight * fell / F(len(y)) * (p_T - y)
        # end
        pull = backward(T, inputs_T, m * errors, pull)
    # end
    # only: teacherLabels
    if teacher["labels"] != 0:
        pull = labeled_gradient(T, stars, teacher["labels"], pull)
    # end
    # only: teacherConsistency
    if teacher["consistency"]["weight"] != 0:
        pull = consistency_gradient(T, d_T, noised, teacher["consistency"], pull)
    # end
    return S_after, descended(T, SETTINGS["teacher"]["learningRate"], pull)
    # end


# A run.
# only: converged
def trained_supervised(theta, stars):
    """The Supervised network, 3,000 steps on the stars alone."""
    for _ in range(3000):
        theta = descended(theta, SETTINGS["student"]["learningRate"], labeled_gradient(theta, stars, 1, zeros(theta)))
    return theta


# end
def train(row):
    """Step, S, T and the stars that were learned from, of each step from 0 on."""
    (x, y), (unlabeled, _) = sample()
    stars, moves, rounds = (seen(x), y), list(RUN["moves"]), row["teacher"]["rounds"]
    ends = [SETTINGS["steps"] * k // rounds for k in range(1, rounds)]
    kind, start = row["teacher"]["kind"], row["teacher"]["start"]
    S, T = first_weights(STUDENT), None
    # only: teacher
    if kind != "none":
        T = first_weights(TEACHER) if start == "scratch" else S
        # only: converged
        if start == "supervised":
            T = trained_supervised(S, stars)
        # end
    # end
    for step in range(RUN["until"] + 1):
        if step > 0:
            S, T = take_step(row, S, T, stars, batch_of(step - 1, unlabeled, row))
        # only: rounds
        if step in ends and step > 0:  # the student becomes the teacher
            S, T = first_weights(STUDENT), S
        # end
        learned = stars
        # only: moves
        while moves and moves[0][0] <= step:
            x, y = split(moves.pop(0)[1])
            stars = (seen(x), y)
            # only: converged
            if kind == "frozen" and step < min(ends, default=math.inf):
                T = trained_supervised(T, stars)
            # end
        # end
        yield step, S, T, learned


def accuracy(theta, points):
    """Of the points whose class is known, None where there are none; a tie is class A."""
    known = points[1] < 2
    return ((forward(theta, points[0])[1] > 0) == points[1])[known].mean() if known.any() else None


def main():
    print(RUN["caption"], RUN["address"], f"{RUN['page']}, {RUN['engine']}, {RUN['made']}", sep="\n")
    until = int(sys.argv[1]) if len(sys.argv) > 1 else RUN["until"]
    points = sample()[1]
    for method in RUN["methods"]:
        recorded = {step: (loss, share) for step, loss, share in method["recorded"]}
        print(f"\n{method['name']}\n{'step':>7} {'L_l':>9} {'the page':>9} {'accuracy':>9} {'the page':>9}")
        for step, S, _, stars in train(method["row"]):
            if step > until:
                break
            if step in recorded or step in (until, RUN["until"]) or step <= 10:
                told = recorded.get(step, (None, None))
                numbers = [labeled_loss(S, stars), told[0], accuracy(S, points), told[1]]
                shown = ("        -" if value is None else f"{value:9.5f}" for value in numbers)
                print(f"{step:7}", *shown, flush=True)


if __name__ == "__main__":
    main()
