// RUN: %check %s
#include <cassandra.h>
#include <mylib/task.hpp>

mylib::task<> blocks(CassFuture *Future) {
  cass_future_wait(Future);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cass_future_wait' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the callback of 'cass_future_set_callback'
  cass_future_wait_timed(Future, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cass_future_wait_timed' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the callback of 'cass_future_set_callback'
  co_return;
}

mylib::task<> silent(CassSession *Session, CassStatement *Statement) {
  CassFuture *Future = cass_session_execute(Session, Statement);
  cass_future_set_callback(Future, nullptr, nullptr);
  cass_future_ready(Future);
  cass_future_wait_timed(Future, 0);
  cass_future_get_result(Future);
  co_return;
}
