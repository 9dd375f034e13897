// RUN: %check %s

// The operand of an await is evaluated before the coroutine is suspended, and
// refers to what the lambda refers to, and not to the lambda.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>

seastar::future<> wait(const std::string &Text);
seastar::future<> pause();

struct sender {
  std::string Name;
  seastar::future<> send(std::string Text) {
    auto First = [&]() -> seastar::future<> { co_await wait(Text); }();
    auto Second = [this]() -> seastar::future<> { co_await wait(Name); }();
    co_await std::move(First);
    co_await std::move(Second);
  }
};
