// RUN: %check %s
#include <mylib/task.hpp>
#include <soci/soci.h>

mylib::task<> blocks(soci::connection_pool &Pool, soci::statement &Statement) {
  std::size_t Place;
  soci::session Session("sqlite3", "store");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'soci::session::session' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:17: note: in this coroutine, run the call on a thread that may block and await the result
  Session << "DELETE FROM a";
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'soci::session::operator<<' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Session.once << "DELETE FROM a";
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'soci::details::once_type::operator<<' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:16: note: in this coroutine, run the call on a thread that may block and await the result
  Session.begin();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'soci::session::begin' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Statement.execute();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'soci::statement::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, run the call on a thread that may block and await the result
  Pool.lease();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'soci::connection_pool::lease' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Pool.try_lease(Place, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'soci::connection_pool::try_lease' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(soci::connection_pool &Pool) {
  std::size_t Place;
  soci::session Session(Pool);
  Session.is_connected();
  soci::statement Statement = (Session.prepare << "DELETE FROM a");
  Pool.try_lease(Place, 0);
  Pool.give_back(Place);
  co_return;
}
