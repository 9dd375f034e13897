// RUN: %check %s

// A coroutine that starts at once hands what it is given to a function that copies it.

#include <asio.hpp>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <utility>

struct loop {
  int Events = 0;
};
mylib::task<> serve(loop *Loop, std::string Name);

template <typename F, typename... Args> mylib::fire_and_forget run(F Function, Args &&...Given) {
  co_await Function(std::forward<Args>(Given)...);
}

void byValue(loop &Loop) {
  run(serve, &Loop, std::string("name"));
  run([](std::optional<std::string> Text) -> mylib::task<> {
    co_await serve(nullptr, *Text);
  }, std::optional<std::string>("text"));
}

// What a library makes of it has a copy.
template <typename Executor> mylib::eager<> switchTo(const Executor &To) {
  co_await asio::post(asio::bind_executor(To, asio::use_awaitable));
}
