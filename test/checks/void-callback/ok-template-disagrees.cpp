// RUN: %check %s

// What a template gives is a task in some instantiations only.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> make(int);
void make(double);
void onDone(std::function<void()> Callback);

template <typename T> void registers(T Value) {
  onDone([Value] { return make(Value); });
}

void instantiates() {
  registers(1);
  registers(2.0);
}
