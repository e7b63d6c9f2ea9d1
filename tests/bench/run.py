#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Compares giamsat with a bare libyaml scan of the same bytes, in pairs of alternating runs.
    run.py GIAMSAT EVENT_SCAN DIRECTORY
Makes the reports under DIRECTORY if they do not exist yet: a year of hundreds of districts, with a programme that
has them all. Ratios come first, because they are valid on any machine.
"""
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROUNDS = 15
STARTS = 41
MANY, FEW = 5000, 500
THREADS = os.cpu_count()


def generated(folder, count):
    """The folder with that many reports, and the programme with their districts."""
    target = folder / str(count)
    if not (target / "programme").exists():
        print(f"making {count} reports in {target}", flush=True)
        subprocess.run([sys.executable, HERE / "generate.py", str(count), target], check=True)
    return target / "reports", target / "programme" / "programme.yaml"


def run(command):
    """(seconds of wall time, peak memory in MiB). Findings do not matter here: exit status 1 is fine."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{command} ended with {process.returncode}: {complaint.decode()}")
    return seconds, usage.ru_maxrss / 1024


def seconds(command):
    return run(command)[0]


def spread(values, unit, digits=2):
    return f"{statistics.median(values):.{digits}f}{unit} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def main(giamsat, event_scan, folder):
    many, programme = generated(folder, MANY)
    few, _ = generated(folder, FEW)
    one = many / "2023-01" / "hai-chau.yaml"  # of a district in the built-in programme

    def validate(directory, jobs):
        return [giamsat, "validate", "-q", "-j", str(jobs), "--programme", programme, directory]

    pairs = {}
    for jobs in sorted({1, THREADS}):
        ours, bare = validate(many, jobs), [event_scan, str(jobs), many]
        seconds(ours), seconds(bare)  # warm-up
        pairs[jobs] = [(seconds(ours), seconds(bare)) for _ in range(ROUNDS)]
    start = [seconds([giamsat, "validate", "-q", one]) for _ in range(STARTS + 1)][1:]
    memory = {count: run(validate(directory, THREADS))[1] for count, directory in ((FEW, few), (MANY, many))}

    print(f"\n{f'validate ÷ libyaml events, {MANY} reports':44}median (least–most) of {ROUNDS} pairs; at most 2")
    for jobs, times in pairs.items():
        print(f"  {'-j ' + str(jobs):42}{spread([ours / bare for ours, bare in times], '×')}")
    print(f"{'memory, ' + str(MANY) + ' ÷ ' + str(FEW) + ' reports':44}{memory[MANY] / memory[FEW]:.2f}×")
    print(f"{'one small file, start to exit':44}{spread([s * 1000 for s in start], ' ms', 1)}; at most 15 ms")
    print("\nabsolute")
    size = sum(file.stat().st_size for file in many.rglob("*.y*ml"))
    print(f"  {'bytes':42}{size / 2**20:.1f} MiB in {MANY} files")
    for jobs, times in pairs.items():
        print(f"  {'validate -j ' + str(jobs):42}{spread([ours for ours, _ in times], ' s', 3)}")
        print(f"  {'libyaml events on ' + str(jobs) + ' threads':42}{spread([bare for _, bare in times], ' s', 3)}")
    for count, peak in memory.items():
        print(f"  {f'peak memory, {count} reports':42}{peak:.1f} MiB")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
