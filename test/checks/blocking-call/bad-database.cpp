// RUN: %check %s

// Databases.

#include <mylib/task.hpp>
#include <sqlite3.h>

mylib::task<int> queries(sqlite3 *Database, sqlite3_stmt *Statement) {
  sqlite3_exec(Database, "vacuum", nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  int Sum = 0;
  while (sqlite3_step(Statement) == SQLITE_ROW)
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sqlite3_step' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
    Sum += sqlite3_column_int(Statement, 0);
  co_return Sum;
}
