"""One run of the page about Meta Pseudo Labels on two moons, again in numpy: data, draws and every step.

    python3 run.py           the whole run, beside what the page itself has recorded
    python3 run.py 10        its first ten steps

What is run stands in RUN: settings and seeds, the stars (labeled points) as they lay at the first step, moves of stars
while it trained, and each method as weights on the terms of one step. `recorded` is what the page had measured when it
wrote this file: step, loss on the stars, accuracy.

The page computes in float32; this file keeps weights in float32, too, and computes between in float64. Losses of the
first steps agree to 1e-4 and better, and most runs to their end. Where a rounding decides for one class or the other
(argmax or sampled labels, thresholds), after a teacher that was trained before, and where rates are so high that a run
is chaotic, they may part: so does this file from itself there, where what its networks compute is a rounding off.

Symbols: x points, z what a network sees of them, d = z1 - z0 its logit, p = sigmoid(d) the probability of class B; S
the student, T the teacher; y^ pseudo labels; L_l the loss on the stars, L_u on pseudo labels, L_c of consistency.
"""
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
QUANTILES = np.float32(QUANTILES / np.sqrt(np.mean(QUANTILES**2))).astype(float)


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
    spread = math.hypot(0.3, noise) if DATA["set"] == "blobs" else noise
    i = np.arange(count)
    shapes = [shape_of(DATA["set"], side, i, count - 1, DATA["gap"]) for side in (0, 1)]
    x = np.concatenate([np.stack(shape, 1) for shape in shapes])
    words = draw(DATA["seed"], POINTS, 0, np.arange(2 * count))
    x = x + np.stack([spread * normal(words[0]), noise * normal(words[1])], 1)
    return np.float32(x).astype(float), np.repeat([0, 1], count)


# end
# only: own
def own_points():
    """Given ones: five digits of base 36 each, of class A, B and unknown."""
    groups = DATA["points"].split(".")[:3]
    codes = [int(group[i : i + 5], 36) for group in groups for i in range(0, len(group), 5)]
    x = np.array([((code // 2881 - 2000) / 1000, (code % 2881 - 1440) / 1000) for code in codes])
    return np.float32(x).astype(float), np.repeat([0, 1, 2], [len(group) // 5 for group in groups])


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
    """z: what a network sees of points."""
    middle = (0.5, 0.25) if DATA["set"] == "moons" and not DATA["points"] else (0, 0)
    return np.float32(x if DATA["input"] == "raw" else 2 * (x - middle)).astype(float)


# The network: 2-8-8-2 and the like; theta is one vector, for each layer W row by row, then b.
SIZES = [2, *NETWORK["hidden"], 2]
ACTIVATE = {"tanh": np.tanh, "sigmoid": lambda s: 0.5 + 0.5 * np.tanh(s / 2), "relu": lambda s: np.maximum(s, 0)}
SLOPE = {"tanh": lambda a: 1 - a * a, "sigmoid": lambda a: a * (1 - a), "relu": lambda a: (a > 0) * 1.0}


def layers(theta):
    """W and b of each."""
    at, cut = 0, []
    for rows, columns in zip(SIZES, SIZES[1:]):
        end = at + rows * columns
        cut.append((theta[at:end].reshape(rows, columns), theta[end : end + columns]))
        at = end + columns
    return cut


def first_weights(stream):
    parts, at = [], 0
    for rows, columns in zip(SIZES, SIZES[1:]):
        bound = 0.1 if NETWORK["initialization"] == "paper" else math.sqrt(6 / (rows + columns))
        words = draw(NETWORK["seed"], stream, 0, np.arange(at, at + rows * columns))[0]
        parts += [NETWORK["gain"] * bound * (2 * uniform(words) - 1), np.zeros(columns)]
        at += (rows + 1) * columns
    return np.float32(np.concatenate(parts)).astype(float)


def forward(theta, z):
    """Each layer's inputs, and d."""
    inputs, act = [z], ACTIVATE[NETWORK["activation"]]
    for W, b in layers(theta)[:-1]:
        inputs.append(act(inputs[-1] @ W + b))
    W, b = layers(theta)[-1]
    return inputs, (inputs[-1] @ W + b) @ (-1, 1)


def backward(theta, inputs, errors):
    """The sum over points of e_i times the gradient of d_i."""
    delta, parts = np.outer(errors, (-1, 1)), []
    for (W, _), a in zip(reversed(layers(theta)), reversed(inputs)):
        parts = [(a.T @ delta).ravel(), delta.sum(0), *parts]
        delta = delta @ W.T * SLOPE[NETWORK["activation"]](a)
    return np.concatenate(parts)


# only: feedback
def along(theta, direction, z):
    """<direction, gradient of d_i> for each point, forward."""
    a, moved, act, slope = z, np.zeros_like(z), ACTIVATE[NETWORK["activation"]], SLOPE[NETWORK["activation"]]
    for k, ((W, b), (V, c)) in enumerate(zip(layers(theta), layers(direction))):
        a, moved = a @ W + b, moved @ W + a @ V + c
        if k < len(SIZES) - 2:
            a = act(a)
            moved = slope(a) * moved
    return moved @ (-1, 1)


# end
def sigmoid(d):
    return 0.5 + 0.5 * np.tanh(d / 2)


def cross_entropy(d, q):
    return np.logaddexp(0, d) - q * d


def labeled_loss(theta, stars):
    return cross_entropy(forward(theta, stars[0])[1], stars[1]).mean() if len(stars[1]) else 0.0


def labeled_gradient(theta, stars):
    inputs, d = forward(theta, stars[0])
    return backward(theta, inputs, (sigmoid(d) - stars[1]) / max(1, len(d)))


def rounded(theta):
    """As the page keeps parameters: what is too small a step for float32 is none."""
    return np.float32(theta).astype(float)


# One step (METHOD, One step, and Beyond the five rows).
# only: taught consistency
def counts(d, threshold):
    """m: where a network is sure enough."""
    return 1.0 * (np.abs(d) >= math.log(threshold / (1 - threshold))) if threshold > 0.5 else np.ones_like(d)


# end
# only: consistency
def consistency_gradient(theta, clean, noised, term):
    """w times the gradient of L_c; `clean`: d of the network that sets the targets."""
    q = 1.0 * (clean > 0) if term["temperature"] == 0 else sigmoid(clean / term["temperature"])
    inputs, d = forward(theta, noised)
    return term["weight"] * backward(theta, inputs, counts(clean, term["threshold"]) * (sigmoid(d) - q) / len(d))


# end
def batch_of(step, unlabeled, row):
    """z, z + epsilon, uniforms and the permutation of one step."""
    size, seed = SETTINGS["batch"], NETWORK["seed"]
    size = len(unlabeled) if size == "all" else size
    which, chance = draw(seed, BATCH, step, np.arange(size))
    z = unlabeled if SETTINGS["batch"] == "all" else unlabeled[which % np.uint32(len(unlabeled))]
    deviation = float(np.float32(SETTINGS["teacher"]["consistency"]["deviation"]))
    noise = deviation * np.stack([normal(words) for words in draw(seed, NOISE, step, np.arange(size))], 1)
    order = np.arange(size)
    # only: shuffled
    if row["teacher"]["feedback"]["shuffled"]:
        words = draw(seed, SHUFFLE, step, order)[0]
        for i in range(size - 1, 0, -1):
            j = int(words[i]) % (i + 1)
            order[i], order[j] = order[j], order[i]
    # end
    return z, z + np.float32(noise), uniform(chance), order


def take_step(row, S, T, stars, batch):
    """The parameters of student and teacher after one step."""
    student, lesson, teacher = row["student"], row["pseudoLabels"], row["teacher"]
    eta, gradient, (z, noised, uniforms, order) = SETTINGS["student"]["learningRate"], np.zeros_like(S), batch
    taught = T is not None and lesson["kind"] != "none"
    d_T = d_clean = None
    if T is not None:
        inputs_T, d_T = forward(T, z)
    # only: taught
    if taught:  # 1. pseudo labels; 2. the student learns from them
        p_T = sigmoid(d_T)
        y = {"soft": p_T, "sampled": 1.0 * (uniforms < p_T), "argmax": 1.0 * (d_T > 0)}[lesson["kind"]]
        m, view = counts(d_T, lesson["threshold"]), noised if lesson["noisedInputs"] else z
        inputs, d_S = forward(S, view)
        gradient = backward(S, inputs, m * (sigmoid(d_S) - y) / len(y))
    # end
    # only: studentLabels
    if student["labels"] != 0:
        gradient = gradient + student["labels"] * labeled_gradient(S, stars)
    # end
    # only: studentConsistency
    if student["consistency"]["weight"] != 0:
        d_clean = d_T if T is not None else forward(S, z)[1]
        gradient = gradient + consistency_gradient(S, d_clean, noised, student["consistency"])
    # end
    S_after = rounded(S - eta * gradient)
    # only: averaged
    if teacher["kind"] == "averaged":
        return S_after, rounded(teacher["decay"] * T + (1 - teacher["decay"]) * S_after)
    # end
    if teacher["kind"] != "learning":
        return S_after, T
    # only: learning
    # 3. how the updated student does on the stars; 4. the teacher learns from it
    pull, feedback = np.zeros_like(T), teacher["feedback"]
    # only: feedback
    if taught and feedback["weight"] != 0:
        g = labeled_gradient(S_after if feedback["lookAhead"] else S, stars)
        push = eta / len(y) * along(S, g, view)
        # only: exact
        if feedback["form"] == "exact":
            errors = m * push[order] * p_T * (1 - p_T)
        # end
        # only: perExample
        if feedback["form"] == "perExample":
            errors = m * ((sigmoid(d_S) - y) * push)[order] * (p_T - y)
        # end
        # only: dot
        if feedback["form"] == "dot":
            errors = np.sum(m * (sigmoid(d_S) - y) * push) * m * (p_T - y) / len(y)
        # end
        # only: difference
        if feedback["form"] == "difference":
            fell = labeled_loss(S, stars) - labeled_loss(S_after, stars)
            errors = fell * m * (p_T - y) / len(y)
        # end
        pull = pull + feedback["weight"] * backward(T, inputs_T, errors)
    # end
    # only: teacherLabels
    if teacher["labels"] != 0:
        pull = pull + teacher["labels"] * labeled_gradient(T, stars)
    # end
    # only: teacherConsistency
    if teacher["consistency"]["weight"] != 0:
        pull = pull + consistency_gradient(T, d_T, noised, teacher["consistency"])
    # end
    return S_after, rounded(T - SETTINGS["teacher"]["learningRate"] * pull)
    # end


# A run.
# only: converged
def trained_supervised(theta, stars):
    """The Supervised network, 3,000 steps on the stars alone."""
    for _ in range(3000):
        theta = rounded(theta - SETTINGS["student"]["learningRate"] * labeled_gradient(theta, stars))
    return theta


# end
def train(row):
    """Step, S, T and the stars of each step from 0 on."""
    (x, y), (unlabeled, _) = sample()
    stars, moves, rounds = (seen(x), y), list(RUN["moves"]), row["teacher"]["rounds"]
    ends = [SETTINGS["steps"] * k // rounds for k in range(1, rounds)]
    kind, start = row["teacher"]["kind"], row["teacher"]["start"]
    S, T = first_weights(STUDENT), None
    if kind != "none":
        T = first_weights(TEACHER) if start == "scratch" else S.copy()
        # only: converged
        if start == "supervised":
            T = trained_supervised(S, stars)
        # end
    for step in range(RUN["until"] + 1):
        if step > 0:
            S, T = take_step(row, S, T, stars, batch_of(step - 1, unlabeled, row))
        # only: rounds
        if step in ends and step > 0:  # the student becomes the teacher
            S, T = first_weights(STUDENT), S
        # end
        yield step, S, T, stars
        # only: moves
        while moves and moves[0][0] <= step:
            x, y = split(moves.pop(0)[1])
            stars = (seen(x), y)
            # only: converged
            if kind == "frozen" and step < min(ends, default=math.inf):
                T = trained_supervised(T, stars)
            # end
        # end


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
