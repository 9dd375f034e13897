// RUN: %check %s

// A loop that does nothing until another thread changes something.

#include <atomic>
#include <cppcoro/task.hpp>
#include <mylib/task.hpp>

std::atomic<bool> Ready;
volatile bool Interrupted;

mylib::task<> empty() {
  while (!Ready) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop spins until 'Ready' changes: the thread runs nothing else meanwhile, not even a coroutine that would change it [async-busy-wait]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await what makes the change, or an event that it sets
  }
  co_return;
}
mylib::task<> semicolon() {
  while (!Ready.load())
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop spins until 'Ready' changes: the thread{{.*}} [async-busy-wait]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await what makes the change, or an event that it sets
    ;
  co_return;
}
cppcoro::task<> isVolatile() {
  do {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop spins until 'Interrupted' changes: the thread{{.*}} [async-busy-wait]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself, or a 'cppcoro::single_consumer_event'
  } while (!Interrupted);
  co_return;
}
