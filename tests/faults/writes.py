#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Whichever write of a run fails, once: the workbook is whole, or the old one stays and the run says why.

writes.py --giamsat PROGRAM [--runs N] FILE|DIR...

strace has the n-th write of a run fail, for every n; with --runs, for so many that are spread over all. Writes that are cut
short are those to a file that has reached a limit of its size. Where strace may not trace, they alone are tried, and
the exit status is 77."""
import argparse
import itertools
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile

OUTPUT = "tong-hop.xlsx"
OLD = b"the old one"
CALLS = ("write", "writev", "pwrite64")
REASONS = {"ENOSPC": "ổ đĩa đã đầy", "EIO": "lỗi đọc ghi của thiết bị", "EINTR": "bị ngắt giữa chừng"}
TOO_LARGE = "tệp quá lớn"
SKIPPED = 77
ENVIRONMENT = os.environ | {"ASAN_OPTIONS": "detect_leaks=0"}  # which it cannot do while it is traced


class Bench:
    """A directory with an old workbook or none, and what a run makes of it when nothing fails."""

    def __init__(self, program, inputs, directory):
        self.command = [program, "rollup", "-q", "-j1", "--lang", "vi", "--period", "2023-04", "--as-of", "2023-06-01",
                        "-o", OUTPUT, *inputs]
        self.directory = directory
        self.output = directory / OUTPUT
        self.runs = 0
        self.faults = []
        text, self.status = self.run()
        if self.status not in (0, 1):
            sys.exit(f"a run by itself ends with {self.status}: {text}")
        self.whole = self.output.read_bytes()

    def run(self, *before, **more):
        """What it says on standard error, and its exit status."""
        done = subprocess.run([*before, *self.command], cwd=self.directory, env=ENVIRONMENT, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True, check=False, **more)
        return done.stderr, done.returncode

    def found(self):
        return self.output.read_bytes() if self.output.exists() else None

    def try_run(self, when, reason, *before, **more):
        """A run in which something fails: over an old workbook, the next time over none."""
        self.runs += 1
        self.output.unlink(missing_ok=True)
        if self.runs % 2:
            self.output.write_bytes(OLD)
        old = self.found()
        text, status = self.run(*before, **more)
        self.faults += [f"{when}: {fault}" for fault in self.faults_of(text, status, old, reason)]

    def faults_of(self, text, status, old, reason):
        if status == self.status:
            if self.found() != self.whole:
                yield f"exit status {status}, and the workbook is not whole"
        elif status != 3:
            yield f"exit status {status}: {text}"
        else:
            if self.found() != old:
                yield "exit status 3, and what was there is there no more"
            if f"giamsat: {OUTPUT}: {reason}\n" not in text:
                yield f"says {text!r}"
        names = sorted(entry.name for entry in self.directory.iterdir() if entry != self.output)
        if names:
            yield f"left behind {names}"

    def next_run_is_whole(self, when):
        text, status = self.run()
        if status != self.status or self.found() != self.whole:
            self.faults.append(f"{when}: the next run ends with {status}: {text}")


def strace(*words):
    return ["strace", "-f", "-qq", "--seccomp-bpf", f"--trace={','.join(CALLS)}", *words]


def writes_of_run(bench):
    """How often a run makes each call; none where strace may not trace."""
    with tempfile.NamedTemporaryFile("r") as log:
        try:
            if bench.run(*strace("-o", log.name))[1] != bench.status:
                return {}
        except FileNotFoundError:
            return {}
        made = log.read()
    return {call: made.count(f" {call}(") for call in CALLS if f" {call}(" in made}


def sample(chances, runs):
    return chances if runs is None or runs >= len(chances) else [chances[i * len(chances) // runs] for i in range(runs)]


def fail_writes(bench, writes, runs):
    places = [(call, n) for call, count in writes.items() for n in range(1, count + 1)]
    chances = [(*place, error) for place in places for error in REASONS]
    if runs is not None:
        chances = [(*place, error) for place, error in zip(sample(places, runs), itertools.cycle(REASONS))]
    for call, n, error in chances:
        bench.try_run(f"{error} of {call} {n}", REASONS[error],
                      *strace("-o", "/dev/null", f"--inject={call}:error={error}:when={n}"))
    bench.next_run_is_whole("failing writes")
    print(f"{bench.runs} runs, in each of which one failed of {writes}")


def limited(size):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def cut_writes_short(bench, runs):
    """The first write that goes beyond the limit is cut short there; those that follow fail."""
    for size in sample(range(0, len(bench.whole), 997), runs):
        bench.try_run(f"no file over {size} bytes", TOO_LARGE, preexec_fn=limited(size))
    bench.next_run_is_whole("writes cut short")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--giamsat", required=True, type=pathlib.Path)
    parser.add_argument("--runs", type=int, help="at most so many of each kind")
    parser.add_argument("inputs", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(arguments.giamsat.resolve(), [path.resolve() for path in arguments.inputs], pathlib.Path(name))
        writes = writes_of_run(bench)
        if writes:
            fail_writes(bench, writes, arguments.runs)
        cut_writes_short(bench, arguments.runs)
    print("\n".join(bench.faults))
    return 1 if bench.faults else 0 if writes else SKIPPED


if __name__ == "__main__":
    sys.exit(main())
