// RUN: %check %s async-blocking-call

#include <mongocxx/client.hpp>
#include <mylib/task.hpp>

mylib::task<> acquires(mongocxx::pool &Pool) {
  Pool.acquire();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'mongocxx::v_noabi::pool::acquire' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Pool.try_acquire();
  co_return;
}
