"""What a run written by the page comes to, as JSON: python3 steps.py run.py 10. For cli/python/inPython.ts."""
import importlib.util
import json
import sys

import numpy as np


def flat(theta):
    """W row by row, then b, layer by layer."""
    return None if theta is None else np.concatenate([part.ravel() for layer in theta for part in layer]).tolist()


spec = importlib.util.spec_from_file_location("run", sys.argv[1])
run = importlib.util.module_from_spec(spec)
spec.loader.exec_module(run)

first = int(sys.argv[2])
points = run.sample()[1]
ends = []
for method in run.RUN["methods"]:
    steps = []
    for step, S, T, stars in run.train(method["row"]):
        if step <= first:
            steps.append([flat(S), flat(T), float(run.labeled_loss(S, stars))])
    accuracy = run.accuracy(S, points)
    end = [flat(S), flat(T), None if accuracy is None else float(accuracy)]
    ends.append({"steps": steps, "end": end})
print(json.dumps(ends))
