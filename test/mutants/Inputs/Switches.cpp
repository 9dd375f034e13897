//===--- Switches.cpp - Which condition is not what was written -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Switches.h"
#include <cstdio>
#include <cstdlib>
#include <set>

/// 0 is no switch.
static unsigned chosen() {
  const char *Text = std::getenv("ASYNC_TIDY_MUTANT");
  return Text ? std::atoi(Text) : 0;
}

static FILE *openReached() {
  const char *Path = std::getenv("ASYNC_TIDY_MUTANTS_REACHED");
  FILE *File = Path ? std::fopen(Path, "a") : nullptr;
  if (File)
    std::setvbuf(File, nullptr, _IOLBF, 0);
  return File;
}

static bool isChosen(unsigned Number) {
  static const unsigned Chosen = chosen();
  return Number == Chosen;
}

static void reach(unsigned Number) {
  static FILE *const File = openReached();
  static std::set<unsigned> Known;
  if (File && Known.insert(Number).second)
    std::fprintf(File, "%u\n", Number);
}

bool mutants::flips(unsigned Number) {
  reach(Number);
  return isChosen(Number);
}

bool mutants::drops(unsigned Number) { return isChosen(Number); }

bool mutants::keeps(unsigned Number, bool Neutral, bool Value) {
  if (Value != Neutral)
    reach(Number);
  return Value;
}
