#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every fuzzer of a build for an equal share of the time, from the examples and the corpus in the repository.
#   run.sh DIRECTORY-OF-FUZZERS SECONDS
set -eu
fuzzers=$1
seconds=$2
top=$(cd "$(dirname "$0")/../.." && pwd)

seeds=$fuzzers/seeds
mkdir -p "$seeds"
find "$top/examples" "$top/tests/corpus" -name '*.y*ml' 2>/dev/null | while read -r file; do
    cp "$file" "$seeds/$(sha256sum <"$file" | cut -c1-16)"
done

count=$(ls "$fuzzers"/fuzz_* | wc -l)
for fuzzer in "$fuzzers"/fuzz_*; do
    name=$(basename "$fuzzer")
    found=$fuzzers/found-$name
    mkdir -p "$found"
    echo "$name: $((seconds / count)) s"
    "$fuzzer" -max_total_time=$((seconds / count)) -max_len=65536 -timeout=10 -rss_limit_mb=2048 -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="$fuzzers/crash-$name-" "$found" "$seeds" || {
        echo "$name: the input that does it is $fuzzers/crash-$name-…" >&2
        exit 1
    }
done
