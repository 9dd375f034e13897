// RUN: %check %s
#include <mylib/task.hpp>
#include <sqlext.h>

mylib::task<> blocks(SQLHDBC Connection, SQLHSTMT Statement, SQLCHAR *Text) {
  SQLConnect(Connection, Text, 1, Text, 1, Text, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SQLConnect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  SQLExecDirect(Statement, Text, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SQLExecDirect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  SQLFetch(Statement);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SQLFetch' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  SQLTables(Statement, nullptr, 0, nullptr, 0, nullptr, 0, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SQLTables' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(SQLHSTMT Statement, SQLHANDLE *Handle) {
  SQLSMALLINT Columns;
  SQLNumResultCols(Statement, &Columns);
  SQLAllocHandle(1, nullptr, Handle);
  co_return;
}
