// RUN: %check %s

// The handler is gone when the task runs.

#include <cppcoro/task.hpp>
#include <exception>
#include <utility>

cppcoro::task<int> read(int Id);
void log(const char *);

cppcoro::task<int> readOrLog(int Id) {
  try {
    return read(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: the task returned by 'read' runs after the 'try' block is left, so what it throws is not caught here [async-nested-task]
    // CHECK-NOTES: :[[@LINE+2]]:5: note: this handler never runs
    // CHECK-NOTES: :[[@LINE-3]]:12: note: make this function a coroutine that awaits the task
  } catch (const std::exception &) {
    log("cannot read");
    throw;
  }
}
