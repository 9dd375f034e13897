// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait"}}'

// What is not listed is not reported.

#include <filesystem>
#include <mylib/task.hpp>
#include <sqlite3.h>

mylib::task<> touches(sqlite3_stmt *Statement) {
  std::filesystem::remove_all("path");
  sqlite3_step(Statement);
  co_return;
}
