#pragma once
#include <unistd.h>

inline void inHeader() {
  sleep(1); // NOLINT(async-blocking-call)
}
