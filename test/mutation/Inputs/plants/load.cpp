#include <mylib/task.hpp>
#include <string>
#include <string_view>

std::string name();
mylib::task<int> load(const std::string &Name, int Number);
mylib::task<int> show(std::string_view Text);
mylib::task<> keep(std::string Text);

mylib::task<int> run() {
  co_await load(name(), 1);
  auto Number = co_await show(name() + "!");
  // A conversion makes a temporary, whatever has a name.
  co_await load("text", Number);
  // No temporary is bound to a reference for longer than the call.
  co_await keep(name());
  std::string Own = name();
  co_return co_await load(Own, 2);
}
