// RUN: %check %s async-blocking-call

#include <libpq-fe.h>
#include <mylib/task.hpp>

mylib::task<> closes(PGconn *Connection, PGcancelConn *Cancel, char **Row) {
  PQclosePrepared(Connection, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQclosePrepared' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendClosePrepared' and let the event loop wait before 'PQconsumeInput'
  PQclosePortal(Connection, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQclosePortal' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'PQsendClosePortal' and let the event loop wait before 'PQconsumeInput'
  PQgetCopyData(Connection, Row, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQgetCopyData' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  PQgetCopyData(Connection, Row, 1);
  PQcancelBlocking(Cancel);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQcancelBlocking' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'PQcancelStart' and let the event loop wait between calls of 'PQcancelPoll'
  co_return;
}
