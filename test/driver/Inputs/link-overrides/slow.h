#pragma once
#include "clock.h"
#include <unistd.h>

// No source spells the name of what overrides.
struct Slow : Clock {
  void tock() override { sleep(2); }
  void chime() override {}
};
