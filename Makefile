# SPDX-License-Identifier: MIT
# `make` builds build/giamsat; `make help` lists the rest. Made for Debian 12; on other systems, install the packages
# yourself.

PERIOD := 2023-04
EXAMPLES := examples/danang-2023
DEMO_BOOK := build/demo/tong-hop-$(PERIOD).xlsx
PYTHON := /usr/bin/python3
FUZZ_SECONDS := 60
DIFFER := --seconds 60
CMAKE_FLAGS := -G Ninja -DGIAMSAT_WERROR=ON

# Lets ccache reuse results from other checkouts of the same files.
export CCACHE_BASEDIR := $(CURDIR)
export CCACHE_NOHASHDIR := 1

BUILD_PACKAGES := g++ cmake ninja-build pkg-config ccache libcli11-dev libyaml-cpp-dev libyaml-dev libfmt-dev \
    libxlsxwriter-dev libutf8proc-dev nlohmann-json3-dev libzip-dev libexpat1-dev libpugixml-dev libssl-dev \
    libpcre2-dev libcsv-dev libmimalloc-dev
TEST_PACKAGES := doctest-dev python3 python3-yaml python3-jsonschema python3-lxml python3-openpyxl strace zsh fish
CLANG_PACKAGES := clang libclang-rt-14-dev clang-tidy clang-format
OFFICE_PACKAGES := libreoffice-calc-nogui poppler-utils fonts-liberation fonts-crosextra-carlito

.PHONY: build demo test deps deps-clang deps-ci checks lint odr format format-check asan tsan fuzz recalculate kill faults differ bench nation install clean help

build: deps build/build.ninja  ## build build/giamsat
	@cmake --build build --target giamsat

demo: build  ## check a year of Da Nang's files and write the workbook of one month
	@echo "── giamsat validate $(EXAMPLES)"
	@build/giamsat validate $(EXAMPLES) || test $$? = 1
	@echo "── giamsat rollup --period $(PERIOD) -o $(DEMO_BOOK) $(EXAMPLES)"
	@mkdir -p $(dir $(DEMO_BOOK))
	@build/giamsat rollup --period $(PERIOD) -o $(DEMO_BOOK) $(EXAMPLES) || test $$? = 1
	@echo "Sổ tổng hợp / the workbook: $(CURDIR)/$(DEMO_BOOK)"

test: deps build/build.ninja  ## build everything and run the tests
	@cmake --build build
	@ctest --test-dir build --output-on-failure --no-tests=error --parallel 2

build/build.ninja:
	@cmake -S . -B build $(CMAKE_FLAGS)

# Installs the missing ones of the packages $(1); fast and silent if none is missing.
define install_missing
	@missing=$$(printf '%s\n' $(1) | grep -vxF "$$(dpkg-query -W -f '$${db:Status-Status} $${Package}\n' $(1) \
	    2>/dev/null | sed -n 's/^installed //p')" | tr '\n' ' '); \
	test -n "$$missing" || exit 0; \
	if ! command -v apt-get >/dev/null; then \
	    echo "Không phải Debian: hãy tự cài / not Debian, install these yourself: $$missing"; exit 0; fi; \
	echo "Cài các gói còn thiếu, mất vài phút / installing missing packages, a few minutes: $$missing"; \
	if [ "$$(id -u)" = 0 ]; then sudo=; \
	elif command -v sudo >/dev/null; then sudo=sudo; \
	else echo "Cần quyền root: hãy chạy lệnh sau bằng root, rồi làm lại."; \
	    echo "Not root and no sudo: run this as root, then try again."; \
	    echo "    apt-get update && apt-get install --no-install-recommends $$missing"; exit 1; fi; \
	$$sudo apt-get update -qq && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null
endef

deps:  ## install the packages for building and testing
	$(call install_missing,$(BUILD_PACKAGES) $(TEST_PACKAGES))

deps-clang: deps  ## … and those for lint, format and fuzz
	$(call install_missing,$(CLANG_PACKAGES))

deps-ci: deps-clang  ## … and those for recalculating workbooks
	$(call install_missing,$(OFFICE_PACKAGES))

checks: build  ## project rules: layers, use of libraries, documents …
	@ctest --test-dir build --output-on-failure --no-tests=error -R '^checks\.'

# clang-tidy reads the sources of a folder together, as the build does: a sixth of the time.
lint: deps-clang checks  ## checks, then clang-tidy over lib/ and cli/
	@cmake -S . -B build/lint $(CMAKE_FLAGS)
	@run-clang-tidy -quiet -p build/lint -extra-arg=-Wno-unknown-warning-option '/Unity/unity_(lib|cli)_' >build/lint.txt 2>/dev/null \
	    || { grep -v '^clang-tidy' build/lint.txt; exit 1; }

odr: deps  ## compile each source by itself, and check that nothing is defined twice in different ways
	@cmake -S . -B build/odr $(CMAKE_FLAGS) -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DGIAMSAT_TESTS=OFF \
	    -DGIAMSAT_UNITY=OFF \
	    -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=ON -DCMAKE_EXE_LINKER_FLAGS="-Wodr -Werror=odr"
	@cmake --build build/odr --target giamsat

SOURCES = $(shell find lib cli tests -name '*.[ch]pp')

format: deps-clang  ## format the C++ sources
	@clang-format -i $(SOURCES)

format-check: deps-clang  ## list C++ sources that are not formatted
	@clang-format --dry-run --Werror $(SOURCES)

# Leaves out tests in which other programs judge the output of hundreds of runs; the golden cases run the same code in
# one process.
JUDGES := ^(report\.standards|schema\.editors|schema\.independent|examples\.sums|faults\.writes|workbook\.kill|independent\..*)$$

asan: deps  ## the tests under AddressSanitizer and UndefinedBehaviorSanitizer
	@cmake -S . -B build/asan $(CMAKE_FLAGS) -DCMAKE_BUILD_TYPE=Debug -DGIAMSAT_SANITIZE=address,undefined
	@cmake --build build/asan
	@ctest --test-dir build/asan --output-on-failure --no-tests=error --parallel 2 -E '$(JUDGES)'

tsan: deps  ## the parallel parts under ThreadSanitizer
	@cmake -S . -B build/tsan $(CMAKE_FLAGS) -DCMAKE_BUILD_TYPE=Debug -DGIAMSAT_SANITIZE=thread \
	    -DGIAMSAT_TEST_FOLDERS="cli;rollup"
	@cmake --build build/tsan
	@ctest --test-dir build/tsan --output-on-failure --no-tests=error -R '^(rollup|cli)$$'

fuzz: deps-clang  ## fuzz for FUZZ_SECONDS seconds, divided among the fuzzers
	@CXX=clang++ cmake -S . -B build/fuzz $(CMAKE_FLAGS) -DGIAMSAT_TESTS=OFF -DGIAMSAT_FUZZ=ON \
	    -DGIAMSAT_SANITIZE=address,undefined
	@cmake --build build/fuzz
	@sh tests/fuzz/run.sh build/fuzz/tests/fuzz $(FUZZ_SECONDS)

recalculate: deps-ci build  ## recalculate example workbooks in LibreOffice: same values, no bad page
	@$(PYTHON) -B tests/workbook/recalculate.py --giamsat build/giamsat $(EXAMPLES) build/recalculate

kill: build  ## stop 200 runs at random moments and fill their disks: the workbook is always complete
	@$(PYTHON) -B tests/workbook/kill.py --giamsat build/giamsat --kills 200 $(EXAMPLES)

faults: build  ## let each write of a run fail, one a run: the workbook is whole, or the old one stays
	@$(PYTHON) -B tests/faults/writes.py --giamsat build/giamsat $(EXAMPLES)/ke-hoach $(EXAMPLES)/bao-cao/2023-04

differ: build  ## compare with a second reading of the specification on random years (DIFFER="--seed 1 --years 100")
	@$(PYTHON) -B tests/independent/differential.py --giamsat build/giamsat $(DIFFER)
	@$(PYTHON) -B tests/independent/metamorphic.py --giamsat build/giamsat $(DIFFER)

bench: build  ## compare giamsat with a bare libyaml scan of the same bytes
	@cmake --build build --target event_scan
	@$(PYTHON) tests/bench/run.py build/giamsat build/tests/bench/event_scan build/bench

nation: build  ## roll up 63 provinces, 705 districts, 10,599 wards; GIAMSAT_NATION_UNITS names a table of the official ones
	@$(PYTHON) -B tests/nation/check.py --giamsat build/giamsat --times

install: build  ## install (uses PREFIX and DESTDIR)
	@cmake --install build $(if $(PREFIX),--prefix $(PREFIX))

clean:  ## remove build/
	@rm -rf build

help:  ## print this list
	@sed -n 's/^\([a-z-]*\):.*  ## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14
