// RUN: %check %s --config='{CheckOptions: {async-tidy.Models: "%S/Inputs/first.yaml;%S/Inputs/second.yaml"}}'
// The files of the option count before the one that was found, in their order.
#include <mylib/task.hpp>

namespace app {
void work();
void more();
void most();
} // namespace app

mylib::task<> runs() {
  app::work();
  // CHECK-MESSAGES: MISSING
  app::more();
  // CHECK-MESSAGES: MISSING
  app::most();
  // CHECK-MESSAGES: MISSING
  co_return;
}
