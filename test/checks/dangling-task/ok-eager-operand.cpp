// RUN: %check %s

// What a coroutine that started hands to an eager function which is not seen may be
// copied there.

#include <mylib/task.hpp>
#include <string>
#include <string_view>

mylib::eager<int> open(std::string_view Name);
mylib::eager<int> opened(const std::string &Name) { co_return co_await open(Name); }
std::string name();

mylib::eager<int> returned(std::string Name) { return opened(Name); }
mylib::eager<int> stored() {
  auto Opened = opened(name());
  co_return co_await Opened;
}
