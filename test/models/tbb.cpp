// RUN: %check %s
#include <mylib/task.hpp>
#include <oneapi/tbb.h>
#include <thread>

using namespace std::chrono_literals;

mylib::task<> blocks(tbb::task_group &Group, tbb::flow::graph &Graph,
                     tbb::concurrent_bounded_queue<int> &Queue,
                     tbb::task_arena &Arena) {
  int Next;
  Group.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tbb::detail::d2::task_group_base::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, let the last task tell that the work is done, and await that
  Group.run_and_wait([] { std::this_thread::sleep_for(1s); });
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tbb::detail::d2::task_group::run_and_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, let the last task tell that the work is done, and await that
  // CHECK-MESSAGES: :[[@LINE-3]]:27: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-4]]:27: note: in this coroutine, await a timer of the event loop
  Graph.wait_for_all();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tbb::detail::d2::graph::wait_for_all' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, let the last task tell that the work is done, and await that
  Queue.pop(Next);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tbb::detail::d2::concurrent_bounded_queue::pop' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  tbb::parallel_for(0, 2, [](int) { std::this_thread::sleep_for(1s); });
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:37: note: in this coroutine, await a timer of the event loop
  Arena.execute([] { std::this_thread::sleep_for(1s); });
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:22: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> silent(tbb::task_group &Group,
                     tbb::concurrent_bounded_queue<int> &Queue,
                     tbb::task_arena &Arena) {
  int Next;
  Group.run([] { std::this_thread::sleep_for(1s); });
  Arena.enqueue([] { std::this_thread::sleep_for(1s); });
  tbb::parallel_for(0, 2, [](int) {});
  Queue.push(1);
  Queue.try_pop(Next);
  co_return;
}
