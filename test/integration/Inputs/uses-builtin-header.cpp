#include <mylib/task.hpp>
#include <stdarg.h>
#include <stddef.h>

mylib::task<> work(size_t Count);

mylib::task<> run() {
  work(1);
  co_return;
}
