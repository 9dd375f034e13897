// RUN: %check %s

// A logger opens, rotates and flushes its file now and then, several functions
// down. It takes a format and what goes into it, or its name says what it is.

#include <cstdio>
#include <filesystem>
#include <mylib/task.hpp>

static void rotate() { std::filesystem::remove("old.log"); }
static void put(const char *) { rotate(); }

static void log(const char *Text) { put(Text); }
template <typename... Values>
static void tell(const char *Format, Values...) {
  put(Format);
}
static void note(const char *Format, ...) { put(Format); }
enum class level { low, high };
static void report(level Level, const char *Text) {
  if (Level == level::low)
    return;
  put(Text);
}
struct FileLogger {
  void write(const char *Text) { put(Text); }
};

// Nobody looks at a file in vain: an error is handled, and a flag says so.
static void copy(bool Sync) {
  if (Sync)
    put("now");
}
static void load();
static void tries() {
  try {
    load();
  } catch (...) {
    put("failed");
  }
}

mylib::task<> runs(FileLogger &File) {
  log("started");
  tell("%s", 1, 2);
  note("%d", 3);
  report(level::low, "text");
  File.write("text");
  copy(false);
  tries();
  co_return;
}
