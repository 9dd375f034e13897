// RUN: %check %s

// The awaiter is awaited where it stands, or keeps a copy.

#include <coroutine>
#include <cppcoro/task.hpp>
#include <string>

struct write_awaiter {
  const std::string &Text;
  explicit write_awaiter(const std::string &Given) : Text(Given) {}
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
struct copy_awaiter {
  std::string Text;
  int Length;
  explicit copy_awaiter(const std::string &Given, const int &Number)
      : Text(Given), Length(Number) {}
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
std::string name(int);

cppcoro::task<void> awaited() {
  co_await write_awaiter(name(1));
  auto Copy = copy_awaiter(name(2), 1);
  co_await Copy;
  std::string Text = name(3);
  auto Write = write_awaiter(Text);
  co_await Write;
}
write_awaiter ofTheCaller(const std::string &Text) {
  return write_awaiter(Text);
}
