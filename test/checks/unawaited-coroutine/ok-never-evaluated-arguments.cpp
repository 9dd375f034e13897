// RUN: %check %s

// Default arguments and initializers hand their task to somebody.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);
mylib::task<int> forward(mylib::task<int> Task = fetch(1)) {
  return std::move(Task);
}
struct Holder {
  mylib::task<int> First, Second;
};

mylib::task<int> use() {
  co_await forward();
  Holder Both{fetch(2), fetch(3)};
  auto [Left, Right] = Holder{fetch(4), fetch(5)};
  co_return co_await std::move(Both.First) + co_await std::move(Left);
}
