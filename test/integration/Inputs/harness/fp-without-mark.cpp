#include <mylib/task.hpp>

mylib::task<> work();

mylib::task<> run() {
  co_await work();
  co_return;
}
