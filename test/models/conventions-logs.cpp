// RUN: %check %s async-blocking-call

// Files that are accessed where a log is written do not count.

#include <filesystem>
#include <mylib/task.hpp>

static void rotate() { std::filesystem::remove("old.log"); }

static void debug() { rotate(); }
static void info() { rotate(); }
static void log() { rotate(); }
static void trace() { rotate(); }
static void warn() { rotate(); }
struct RingLogger {
  void open() { rotate(); }
};
static void logger() { rotate(); }
static void other() { rotate(); }

mylib::task<> runs(RingLogger &Ring) {
  debug();
  info();
  log();
  trace();
  warn();
  logger();
  Ring.open();
  other();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'other' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  co_return;
}
