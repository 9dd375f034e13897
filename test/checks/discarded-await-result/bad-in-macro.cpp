// RUN: %check %s

// A macro of the project.

#include <mylib/task.hpp>
#include <system_error>

mylib::task<std::error_code> write(int Record);

#define AWAIT(Task) co_await Task
mylib::task<> save() {
  AWAIT(write(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'error_code' that awaiting 'write' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
}
