// RUN: %check %s

// A handler of the whole function catches no more than the making of the tasks.

#include <cppcoro/task.hpp>

cppcoro::task<int> read(int Id);

cppcoro::task<int> readPositive(int Id) try {
  if (Id > 0)
    return read(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: the task returned by 'read' runs after the 'try' block is left, so what it throws is not caught here [async-nested-task]
  return read(-Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: the task returned by 'read' runs after the 'try'{{.*}} [async-nested-task]
} catch (...) {
  throw;
}

// The inner block catches nothing, the outer one as little.
cppcoro::task<int> nested(int Id) {
  try {
    try {
      return read(Id);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: the task returned by 'read' runs after the 'try'{{.*}} [async-nested-task]
    } catch (int) {
      return read(1);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: the task returned by 'read' runs after the 'try'{{.*}} [async-nested-task]
    }
  } catch (...) {
    return read(2);
  }
}
