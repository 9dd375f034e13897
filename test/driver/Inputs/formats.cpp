#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<int> fetch(int Id);
static void nap() { usleep(100); }

mylib::task<int> answer() {
  /* é */ fetch(1);
  nap();
  co_return 1;
}
