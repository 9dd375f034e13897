// RUN: %check %s
#include <mylib/task.hpp>
#include <sqlite3.h>

mylib::task<> blocks(sqlite3 *Database, sqlite3_stmt *Statement) {
  sqlite3_open("a.db", &Database);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_open' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_open_v2("a.db", &Database, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_open_v2' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_step(Statement);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_step' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_get_table(Database, "", nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_get_table' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_blob_read(nullptr, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_blob_read' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_backup_step(nullptr, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_backup_step' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_wal_checkpoint_v2(Database, nullptr, 0, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_wal_checkpoint_v2' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_exec(Database, "VACUUM", nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  sqlite3_sleep(100);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}

// The callback of sqlite3_exec runs before sqlite3_exec returns.
mylib::task<> runs_callback(sqlite3 *Database) {
  sqlite3_exec(
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
      Database, "SELECT 1",
      [](void *, int, char **, char **) {
        return sqlite3_sleep(1);
        // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'sqlite3_sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
        // CHECK-NOTES: :[[@LINE-2]]:16: note: in this coroutine, await a timer of the event loop
      },
      nullptr, nullptr);
  co_return;
}

struct Wrapper {
  int sqlite3_step(sqlite3_stmt *);
};
namespace app {
void sqlite3_open(const char *);
}

mylib::task<> silent(sqlite3 *Database, sqlite3_stmt *Statement, Wrapper Own) {
  sqlite3_sleep(0);
  sqlite3_bind_int(Statement, 1, 2);
  sqlite3_column_int(Statement, 0);
  sqlite3_errcode(Database);
  Own.sqlite3_step(Statement);
  app::sqlite3_open("a.db");
  co_return;
}
