// RUN: %check %s

// A chain of calls ends where one is waived: by a comment, by an attribute, or
// by a model.

#include "Inputs/waived.h"
#include <mylib/task.hpp>
#include <unistd.h>

static void onLine() { sleep(1); } // NOLINT(async-blocking-call)
static void nextLine() {
  // NOLINTNEXTLINE
  sleep(1);
}
// NOLINTBEGIN(async-*)
static void inBlock() { sleep(1); }
// NOLINTEND(async-*)
static void nap() { sleep(1); }
static void onTheWay() {
  nap(); // NOLINT(async-blocking-call): only at startup
}
static void further() { onTheWay(); }
[[clang::annotate("async-tidy::nonblocking")]] static void annotated() {
  sleep(1);
}
static void attributed() noexcept [[clang::nonblocking]];
struct Guard {
  ~Guard() { sleep(1); } // NOLINT
};

mylib::task<> calls() {
  onLine();
  nextLine();
  inBlock();
  onTheWay();
  further();
  annotated();
  attributed();
  inHeader();
  Guard Watch;
  co_return;
}
