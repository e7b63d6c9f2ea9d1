// SPDX-License-Identifier: MIT
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "project_directory.hpp"

#include <doctest/doctest.h>

const char* const giamsat::tests::project_directory = GIAMSAT_SOURCE_DIR;
