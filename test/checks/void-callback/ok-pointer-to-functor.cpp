// RUN: %check %s

// A pointer to what can be called cannot be called.

#include <functional>
#include <memory>
#include <mylib/task.hpp>

struct factory {
  mylib::task<> operator()(int Port);
};

std::unique_ptr<factory, std::function<void(factory *)>> make() {
  auto Delete = [](factory *Made) { delete Made; };
  return {new factory, Delete};
}
