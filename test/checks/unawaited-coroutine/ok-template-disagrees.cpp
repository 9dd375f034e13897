// RUN: %check %s

// In one instantiation the call returns no task: the template is not to blame.

#include <mylib/task.hpp>

mylib::task<> handle(int);
void handle(const char *);
mylib::task<> make(int);
int make(const char *);

template <typename T> void dispatch(T Value) {
  handle(Value);
  auto Made = make(Value);
}
template void dispatch(int);
template void dispatch(const char *);
