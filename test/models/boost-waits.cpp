// RUN: %check %s
#include <boost/dll/shared_library.hpp>
#include <boost/thread/scoped_thread.hpp>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(boost::scoped_thread<> &Thread,
                     boost::concurrent::sync_priority_queue<int> &Queue,
                     boost::executors::loop_executor &Loop,
                     boost::dll::shared_library &Library, int Next) {
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::scoped_thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Thread.try_join_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::scoped_thread::try_join_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Queue.pull();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::concurrent::sync_priority_queue::pull' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Queue.wait_pull(Next);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::concurrent::sync_priority_queue::wait_pull' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Loop.loop();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'boost::executors::loop_executor::loop' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  Library.load("a.so");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'boost::dll::shared_library::load' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

mylib::task<> silent(boost::scoped_thread<> &Thread,
                     boost::concurrent::sync_priority_queue<int> &Queue,
                     boost::executors::loop_executor &Loop,
                     boost::dll::shared_library &Library, int Next) {
  Thread.joinable();
  Thread.try_join_for(0s);
  Queue.push(1);
  Queue.try_pull(Next);
  Loop.run_queued_closures();
  Library.is_loaded();
  co_return;
}
