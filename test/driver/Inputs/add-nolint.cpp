#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<int> fetch(int);

mylib::task<> waits() {
  sleep(1);
  fetch(sleep(1));
  sleep(2); // a second
  sleep(3); // NOLINT(bugprone-other): seen
  co_return;
}

#define NAP                                                                    \
  sleep(4) \
  ;
mylib::task<> naps() {
  sleep(4) \
  ;
  co_return;
}
