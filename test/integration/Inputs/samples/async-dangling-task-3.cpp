#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> count(const std::string &Text);

cppcoro::task<int> countTwice(std::string Text) {
  SAMPLE
  co_return co_await First;
}
