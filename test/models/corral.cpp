// RUN: %check %s
// The model of corral.
#include "blocking_calls.h"
#include <corral/corral.h>
#include <utility>
using namespace std::chrono_literals;

corral::Task<int> load(int);

corral::Task<> dropped(corral::Nursery &Nursery) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  Nursery.start([]() -> corral::Task<int> { return load(2); });
  co_await load(3);
}

void starts_nothing() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'corral::run'
}

corral::Task<> blocks(asio::io_context &Loop, corral::ThreadPool &Pool) {
  corral::run(Loop, load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'corral::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'corral::sleepFor'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'corral::Event'
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'run' of a 'corral::ThreadPool'
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'run' of a 'corral::ThreadPool'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'run' of a 'corral::ThreadPool'
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'run' of a 'corral::ThreadPool'
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'run' of a 'corral::ThreadPool'
  // A thread of the pool may block.
  co_await Pool.run([] { blocking::disk(); });
}

corral::Task<> loops(asio::io_context &Loop, corral::Semaphore &Units) {
  for (int I = 0; I < 9; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+3]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'corral::allOf' awaits them together; mind that it sets no limit to the number in flight
  // CHECK-NOTES: :[[@LINE+1]]:5: note: hand it 'load(I)' of each iteration instead of awaiting that here
    co_await load(I);
  for (int I = 0; I < 9; ++I) {
    co_await load(I);
    co_await corral::sleepFor(Loop, 1s);
  }
  for (int I = 0; I < 9; ++I) {
    corral::Semaphore::Lock Lock = co_await Units.lock();
    co_await load(I);
  }
}

corral::Task<> combined(std::vector<std::vector<corral::Task<int>>> Batches) {
  for (auto &Batch : Batches)
    co_await corral::allOf(std::move(Batch));
  for (auto &Batch : Batches)
    co_await corral::mostOf(std::move(Batch));
}
