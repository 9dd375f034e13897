// RUN: %check %s

#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> size(const std::string &Text);

cppcoro::task<int> stored() {
  // NOLINTNEXTLINE(async-dangling-task): it only looks at the length at once
  auto Task = size("text");
  co_return co_await Task;
}

// The names of the checks that told of it before.
cppcoro::task<int> returned() {
  std::string Text = "text";
  return size(Text); // NOLINT(async-nested-task): likewise
}
