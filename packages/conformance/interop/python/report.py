"""Runs named steps and prints one JSON object per line for the runner to read."""

import json
import sys
import traceback


class Report:
    def __init__(self):
        self.failed = 0

    def step(self, name, action):
        """Runs one step; its answer is the detail shown, an exception its failure."""
        try:
            detail = action()
            ok = True
        except Exception as error:  # every failure is a row of the table, whatever it is
            detail = f"{type(error).__name__}: {error}"
            ok = False
            self.failed += 1
            traceback.print_exc(file=sys.stderr)
        print(json.dumps({"step": name, "ok": ok, "detail": str(detail)[:300]}), flush=True)

    def finish(self):
        sys.exit(1 if self.failed else 0)


def expect(condition, message):
    """Fails the step with a message when the condition does not hold."""
    if not condition:
        raise AssertionError(message)
