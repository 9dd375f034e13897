// RUN: %check %s

// With WNOHANG, waitpid only looks.

#include <mylib/task.hpp>
#include <sys/wait.h>

mylib::task<bool> ended(int Child) {
  int Status;
  co_return waitpid(Child, &Status, WNOHANG) == Child;
}
