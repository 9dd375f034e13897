// RUN: %check %s

// The coroutine owns what it takes by value.

#include <cppcoro/task.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct tag {};

cppcoro::task<int> size(std::string Text);
cppcoro::task<int> sizes(std::vector<std::string> Texts);
cppcoro::task<int> share(std::shared_ptr<int> Number);
cppcoro::task<int> viewed(std::string_view Text);
cppcoro::task<int> tagged(const tag &, int);
cppcoro::task<int> unused(const std::string &) { co_return 1; }
std::string name(int);

cppcoro::task<int> stored(std::string Text) {
  auto Task = size(Text);
  auto Moved = size(std::move(Text));
  auto Made = size(name(1));
  auto Shared = share(std::make_shared<int>(1));
  co_return co_await Task + co_await Moved + co_await Made + co_await Shared;
}

cppcoro::task<int> returned(std::string Text) { return size(std::move(Text)); }

cppcoro::task<int> literal() {
  auto Task = viewed("text");
  co_return co_await Task;
}

cppcoro::task<int> viewOfTheCaller(std::string_view Text) {
  return viewed(Text);
}

// A tag holds nothing that could be gone.
cppcoro::task<int> tags() {
  auto Task = tagged(tag(), 1);
  co_return co_await Task;
}

cppcoro::task<int> seenUnused() {
  auto Task = unused(name(1));
  co_return co_await Task;
}
