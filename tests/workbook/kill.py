#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks that the workbook is complete at any moment, whatever stops the run: a kill, a full disk, a read-only
directory, a second run on the same file.

kill.py --giamsat PROGRAM [--kills N] FILE|DIR..."""
import argparse
import hashlib
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

import sound

PERIODS = ("2023-03", "2023-04")
OUTPUT = "tong-hop.xlsx"


class Bench:
    """A directory with one output, and the workbooks it may contain."""

    def __init__(self, program, inputs, directory):
        self.program, self.inputs, self.directory = program, inputs, directory
        self.output = directory / OUTPUT
        self.faults = []
        self.whole = {}
        for period in PERIODS:
            started = time.monotonic()
            self.run(period)
            self.seconds = time.monotonic() - started
            self.faults += [f"{period}: {fault}" for fault in sound.faults(self.output)]
            self.whole[self.digest()] = period

    def start(self, period, **more):
        return subprocess.Popen(
            [self.program, "rollup", "-q", "--period", period, "--as-of", "2023-06-01", "-o", OUTPUT, *self.inputs],
            cwd=self.directory, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **more)

    def run(self, period, **more):
        with self.start(period, **more) as process:
            return process.communicate()[1], process.returncode

    def digest(self):
        return hashlib.sha256(self.output.read_bytes()).hexdigest()

    def fail(self, what):
        self.faults.append(what)

    def must_be_whole(self, when):
        if not self.output.exists() or self.digest() not in self.whole:
            self.fail(f"{when}: neither the old workbook nor a new one")

    def must_be(self, period, when):
        self.must_be_whole(when)
        if self.whole.get(self.digest()) != period:
            self.fail(f"{when}: not the workbook of {period}")

    def must_be_alone(self, when):
        names = sorted(entry.name for entry in self.directory.iterdir())
        if names != [OUTPUT]:
            self.fail(f"{when}: left behind {names}")

    def next_run_is_clean(self, period, when):
        text, status = self.run(period)
        if status not in (0, 1):
            self.fail(f"{when}: the next run ends with {status}: {text}")
        self.must_be(period, f"{when}, after the next run")
        self.must_be_alone(f"{when}, after the next run")


def leave_parts_behind(bench):
    """The remains of a run that was killed at the worst moments."""
    parts = bench.directory / f".{OUTPUT}.tmp.parts"
    parts.mkdir()
    (parts / "tmp.half").write_bytes(b"half")
    (bench.directory / f".{OUTPUT}.tmp").write_bytes(b"half")
    (bench.directory / f".{OUTPUT}.lock").write_bytes(b"1")
    bench.next_run_is_clean(PERIODS[1], "what was left behind")


def kill(bench, kills):
    """Kills at moments spread over the run, and a little beyond its end."""
    chance = random.Random(4)
    ended = 0
    for i in range(kills):
        period = PERIODS[i % 2]
        process = bench.start(period)
        time.sleep(bench.seconds * 1.1 * (i + chance.random()) / kills)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        ended += process.returncode != -signal.SIGKILL
        bench.must_be_whole(f"kill {i}")
        if i % 10 == 9:
            bench.next_run_is_clean(PERIODS[i // 10 % 2], f"kill {i}")
    print(f"{kills} kills over {bench.seconds:.2f} s, {ended} of them after the end of the run")


def limited(size):
    """Simulates a disk with that much room for a file."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def fill_disk(bench):
    size = bench.output.stat().st_size
    for room in (0, 1, 512, 4096, size // 2, size - 1):
        bench.next_run_is_clean(PERIODS[0], f"before a disk with {room} bytes")
        text, status = bench.run(PERIODS[1], preexec_fn=limited(room))
        if status != 3 or not text.strip():
            bench.fail(f"a disk with {room} bytes: exit status {status}, message {text!r}")
        bench.must_be(PERIODS[0], f"a disk with {room} bytes")
        bench.must_be_alone(f"a disk with {room} bytes")


def mount(directory):
    """Mounts a small disk there, if this process may."""
    return os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", directory], stderr=subprocess.DEVNULL, check=False).returncode == 0


def fill_temporary_directory(bench):
    """A full TMPDIR must not matter, because nothing of the workbook is written there."""
    with tempfile.TemporaryDirectory() as name:
        small = mount(name)
        if small:
            (pathlib.Path(name) / "full").write_bytes(bytes(64 * 1024))
        else:
            os.chmod(name, 0o500)
        text, status = bench.run(PERIODS[1], env=os.environ | {"TMPDIR": name})
        if small:
            subprocess.run(["umount", name], check=True)
        if status not in (0, 1):
            bench.fail(f"a full TMPDIR: exit status {status}: {text}")
        bench.must_be(PERIODS[1], "a full TMPDIR")


def fill_own_directory(bench):
    """A real full disk, if this process may mount one."""
    with tempfile.TemporaryDirectory() as name:
        if not mount(name):
            print("no disk of our own: a real full one is not tried")
            return
        try:
            small = pathlib.Path(name) / OUTPUT
            small.write_bytes(b"old")
            with subprocess.Popen(
                    [bench.program, "rollup", "-q", "--period", PERIODS[0], "-o", small, *bench.inputs],
                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
                text = process.communicate()[1]
            if process.returncode != 3 or small.read_bytes() != b"old" or os.listdir(name) != [OUTPUT]:
                bench.fail(f"a full disk: exit status {process.returncode}, {os.listdir(name)}: {text}")
        finally:
            subprocess.run(["umount", name], check=True)


def forbid_directory(bench):
    """A read-only directory; the superuser can write to any, so something else must block it."""
    before = bench.digest()
    if os.geteuid() != 0:
        os.chmod(bench.directory, 0o500)
    else:
        (bench.directory / f".{OUTPUT}.tmp").mkdir()
    text, status = bench.run(PERIODS[0])
    if os.geteuid() != 0:
        os.chmod(bench.directory, 0o700)
    else:
        (bench.directory / f".{OUTPUT}.tmp").rmdir()
    if status != 3 or not text.strip() or bench.digest() != before:
        bench.fail(f"a read-only directory: exit status {status}, message {text!r}")
    bench.must_be_alone("a read-only directory")


def run_side_by_side(bench):
    processes = [bench.start(period) for period in PERIODS * 3]
    for process in processes:
        text = process.communicate()[1]
        if process.returncode not in (0, 1):
            bench.fail(f"six runs at once: exit status {process.returncode}: {text}")
    bench.must_be_whole("six runs at once")
    bench.must_be_alone("six runs at once")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--giamsat", required=True, type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("inputs", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(arguments.giamsat.resolve(), [path.resolve() for path in arguments.inputs], pathlib.Path(name))
        kill(bench, arguments.kills)
        bench.next_run_is_clean(PERIODS[0], "the last kill")
        for disaster in (leave_parts_behind, fill_disk, fill_temporary_directory, fill_own_directory, forbid_directory,
                         run_side_by_side):
            disaster(bench)
        print("\n".join(bench.faults))
        return 1 if bench.faults else 0


if __name__ == "__main__":
    sys.exit(main())
