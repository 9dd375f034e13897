// RUN: %check %s

// What starts a task before it hands it out, gets as far as its first suspension.

#include <mylib/task.hpp>
#include <string>
#include <utility>

struct started {
  mylib::task<int> Task;
};
template <typename T> class runnable : public mylib::task<T> {
public:
  struct promise_type : mylib::task<T>::promise_type {
    runnable get_return_object() noexcept;
  };
  runnable(runnable &&) noexcept;
  bool resume();
};
runnable<int> other();

runnable<int> counts(const std::string &Text) {
  int Size = Text.size();
  co_return Size + co_await other();
}
runnable<int> started_at_once(const std::string &Text) {
  auto Counting = counts(Text);
  Counting.resume();
  return Counting;
}

std::string name();
runnable<int> run() {
  auto Counting = started_at_once(name());
  co_return co_await Counting;
}
