"""What a run written by the page comes to, as JSON: python3 steps.py run.py. For cli/pythonCheck.ts."""
import importlib.util
import json
import sys

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
            steps.append([list(S), None if T is None else list(T), float(run.labeled_loss(S, stars))])
    ends.append({"steps": steps, "step": step, "accuracy": float(run.accuracy(S, points))})
print(json.dumps(ends))
