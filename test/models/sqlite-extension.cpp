// RUN: %check %s async-blocking-call

#include <mylib/task.hpp>
#include <sqlite3.h>

mylib::task<> loads(sqlite3 *Database) {
  sqlite3_load_extension(Database, "a", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_load_extension' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  co_return;
}
