// RUN: %check %s

// Only one instantiation of the template binds a temporary.

#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> size(const std::string &Text);
cppcoro::task<int> size(int Number);

template <typename T> cppcoro::task<int> stored(T Value) {
  auto Task = size(Value + 1);
  co_return co_await Task;
}
struct text {
  std::string operator+(int) const;
};
template cppcoro::task<int> stored(text);
template cppcoro::task<int> stored(int);
