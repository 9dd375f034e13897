// RUN: %check %s
#include <mylib/task.hpp>
#include <mysql/mysql.h>

mylib::task<> blocks(MYSQL *Client, MYSQL_STMT *Statement) {
  mysql_real_connect(Client, "", "", "", "", 0, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_real_connect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait between calls of 'mysql_real_connect_nonblocking'
  mysql_query(Client, "SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait between calls of 'mysql_real_query_nonblocking'
  mysql_real_query(Client, "SELECT 1", 8);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_real_query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait between calls of 'mysql_real_query_nonblocking'
  mysql_store_result(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_store_result' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait between calls of 'mysql_store_result_nonblocking'
  mysql_next_result(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_next_result' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait between calls of 'mysql_next_result_nonblocking'
  mysql_ping(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_ping' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  mysql_commit(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  mysql_stmt_execute(Statement);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mysql_stmt_execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

namespace app {
int mysql_query(const char *);
}

mylib::task<> silent(MYSQL *Client, MYSQL_RES *Result) {
  mysql_init(Client);
  mysql_real_connect_nonblocking(Client, "", "", "", "", 0, nullptr, 0);
  mysql_real_query_nonblocking(Client, "SELECT 1", 8);
  mysql_fetch_row(Result);
  app::mysql_query("SELECT 1");
  co_return;
}
