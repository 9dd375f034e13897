// RUN: %check %s

// A logger opens its file now and then, several functions down.

#include <filesystem>
#include <mylib/task.hpp>

static void rotate() { std::filesystem::remove("old.log"); }
static void writeLine(const char *) { rotate(); }
static void log(const char *Text) { writeLine(Text); }

mylib::task<> runs() {
  log("started");
  writeLine("running");
  co_return;
}
