"""What a run written by the page comes to, as JSON: python3 steps.py run.py 10 0. For cli/python/inPython.ts."""
import importlib.util
import json
import sys

import numpy as np


def answers_off(run, number):
    """Activations, logits and probabilities are off by up to half of float32's last bit, each time by chance.

    A program that keeps them in float32, as the page does, rounds them by as much.
    """
    chance, forward, sigmoid = np.random.default_rng(number), run.forward, run.sigmoid

    def off(values):
        return values + np.spacing(np.abs(np.float32(values))) / 2 * chance.uniform(-1, 1, values.shape)

    def forward_off(theta, z):
        inputs, d = forward(theta, z)
        return inputs, off(d)

    run.ACTIVATE = {name: lambda s, act=act: off(act(s)) for name, act in run.ACTIVATE.items()}
    run.forward, run.sigmoid = forward_off, lambda d: off(sigmoid(d))


spec = importlib.util.spec_from_file_location("run", sys.argv[1])
run = importlib.util.module_from_spec(spec)
spec.loader.exec_module(run)

first, neighbor = int(sys.argv[2]), int(sys.argv[3])
if neighbor > 0:
    answers_off(run, neighbor)
points = run.sample()[1]
ends = []
for method in run.RUN["methods"]:
    steps = []
    for step, S, T, stars in run.train(method["row"]):
        if step <= first:
            steps.append([list(S), None if T is None else list(T), float(run.labeled_loss(S, stars))])
    accuracy = run.accuracy(S, points)
    ends.append({"steps": steps, "step": step, "accuracy": None if accuracy is None else float(accuracy)})
print(json.dumps(ends))
