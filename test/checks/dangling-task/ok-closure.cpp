// RUN: %check %s

// The coroutine of the lambda does not need the closure.

#include <cppcoro/task.hpp>
#include <seastar/core/coroutine.hh>
#include <string>
#include <utility>
#include <vector>

seastar::future<> pause();

cppcoro::task<int> withoutCaptures(int Number) {
  auto Task = [](int Given) -> cppcoro::task<int> { co_return Given; }(Number);
  co_return co_await Task;
}

cppcoro::task<int> returnsIt() {
  return []() -> cppcoro::task<int> { co_return 1; }();
}

cppcoro::task<int> named(int Number) {
  auto Lambda = [Number]() -> cppcoro::task<int> { co_return Number; };
  auto Task = Lambda();
  co_return co_await Task;
}

// It starts at once, and keeps what it needs before it is suspended.
seastar::future<int> copied(std::string Text) {
  auto Future = [Text]() -> seastar::future<int> {
    auto Own = Text;
    co_await pause();
    co_return static_cast<int>(Own.size());
  }();
  co_return co_await std::move(Future);
}

// An ordinary lambda is done when it has returned the task.
cppcoro::task<int> size(std::string Text);
cppcoro::task<int> ordinary(std::string Text) {
  return [&] { return size(Text); }();
}

// What `this` of the closure points to is no part of it.
class writer {
  seastar::future<> write(std::string Text);

  seastar::future<> writeLater(std::string Text) {
    auto Writing = [this, Text = std::move(Text)]() mutable -> seastar::future<> {
      auto &Self = *this;
      auto Own = std::move(Text);
      co_await pause();
      co_await Self.write(std::move(Own));
    }();
    co_await std::move(Writing);
  }
};
