// RUN: %check %s
#include <mylib/task.hpp>
#include <ppl.h>
#include <pplx/pplxtasks.h>

mylib::task<> blocks(pplx::task<int> Task, pplx::task<int> Other,
                     concurrency::task<int> Microsoft,
                     concurrency::event &Event, concurrency::event **Events,
                     pplx::extensibility::event_t &Own,
                     concurrency::task_group &Group) {
  Task.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pplx::task::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, continue with 'then', or await the task
  Other.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'pplx::task::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, continue with 'then', or await the task
  Microsoft.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Concurrency::task::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, continue with 'then', or await the task
  Event.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Concurrency::event::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await a task that a 'task_completion_event' completes
  concurrency::event::wait_for_multiple(Events, 2, true);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Concurrency::event::wait_for_multiple' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a task that a 'task_completion_event' completes
  Own.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'pplx::details::event_impl::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await a task that a 'task_completion_event' completes
  Group.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Concurrency::task_group::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, continue with 'then', or await the task
  Group.run_and_wait([] { concurrency::wait(1); });
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Concurrency::task_group::run_and_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, continue with 'then', or await the task
  // CHECK-MESSAGES: :[[@LINE-3]]:27: warning: 'Concurrency::wait' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-4]]:27: note: in this coroutine, await a timer of the event loop
  concurrency::parallel_for(0, 2, [](int) { concurrency::wait(1); });
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'Concurrency::wait' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:45: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> silent(pplx::task<int> Task, concurrency::event &Event,
                     pplx::extensibility::event_t &Own,
                     concurrency::task_group &Group) {
  Task.then([](int) { concurrency::wait(1); });
  Group.run([] { concurrency::wait(1); });
  Event.set();
  Event.wait(0);
  Own.wait(0);
  concurrency::wait(0);
  if (Task.is_done())
    Task.get();
  co_return;
}
