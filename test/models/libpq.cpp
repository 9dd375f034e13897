// RUN: %check %s
#include <libpq-fe.h>
#include <mylib/task.hpp>

mylib::task<> blocks(PGconn *Connection) {
  PQconnectdb("dbname=a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQconnectdb' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'PQconnectStart' and let the event loop wait between calls of 'PQconnectPoll'
  PQsetdbLogin("", "", "", "", "", "", "");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQsetdbLogin' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'PQconnectStart' and let the event loop wait between calls of 'PQconnectPoll'
  PQreset(Connection);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQreset' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'PQresetStart' and let the event loop wait between calls of 'PQresetPoll'
  PQexec(Connection, "SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQexec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendQuery' and let the event loop wait before 'PQconsumeInput'
  PQexecParams(Connection, "", 0, nullptr, nullptr, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQexecParams' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendQueryParams' and let the event loop wait before 'PQconsumeInput'
  PQprepare(Connection, "a", "SELECT 1", 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQprepare' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendPrepare' and let the event loop wait before 'PQconsumeInput'
  PQexecPrepared(Connection, "a", 0, nullptr, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQexecPrepared' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendQueryPrepared' and let the event loop wait before 'PQconsumeInput'
  PQdescribePrepared(Connection, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQdescribePrepared' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendDescribePrepared' and let the event loop wait before 'PQconsumeInput'
  PQdescribePortal(Connection, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQdescribePortal' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendDescribePortal' and let the event loop wait before 'PQconsumeInput'
  PQcancel(nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQcancel' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  PQping("dbname=a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQping' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  lo_import(Connection, "a.bin");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lo_import' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  lo_read(Connection, 1, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lo_read' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

namespace app {
struct Pool {
  void PQexec(const char *);
};
} // namespace app

mylib::task<> silent(PGconn *Connection, app::Pool Pool) {
  PQconnectStart("dbname=a");
  PQconnectPoll(Connection);
  PQresetStart(Connection);
  PQsendQuery(Connection, "SELECT 1");
  PQconsumeInput(Connection);
  if (!PQisBusy(Connection))
    PQgetResult(Connection);
  Pool.PQexec("SELECT 1");
  co_return;
}
