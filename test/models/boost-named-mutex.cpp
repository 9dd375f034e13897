// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: "lock"}}'

#include <boost/interprocess/sync/named_mutex.hpp>
#include <mylib/task.hpp>

mylib::task<> locks(boost::interprocess::named_mutex &Mutex) {
  Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::interprocess::named_mutex::lock' blocks the thread that runs this coroutine
  Mutex.unlock();
  co_return;
}
