// RUN: %check %s async-blocking-call

// A database that blocks, inside async code.

#include <asio.hpp>
#include <sqlite3.h>

asio::awaitable<int> countRows(sqlite3 *Database, sqlite3_stmt *Statement) {
  sqlite3_exec(Database, "BEGIN", nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  int Rows = 0;
  while (sqlite3_step(Statement) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sqlite3_step' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
    ++Rows;
  co_return Rows;
}
