// RUN: %check %s

// With one of the types, the call does not block.

#include <future>
#include <mylib/task.hpp>

struct Ready {
  int get();
};
template <typename T> mylib::task<int> takes(T Answer) {
  co_return Answer.get();
}
template mylib::task<int> takes(std::future<int>);
template mylib::task<int> takes(Ready);

template <typename Result> Result either() {
  std::future<int>().wait();
  return Result();
}
template int either();
