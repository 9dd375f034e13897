// Source: "C++ High Performance", "Avoiding Dangling References" (educative.io; the factory returns a lazy coroutine that
// refers to a local string).
#include "../rt/lazy_task.hpp"
#include <cstdio>
#include <string>

task<void> print(const std::string &text) {
  std::printf("%s\n", text.c_str());
  co_return;
}

task<void> factory() {
  auto text = std::string{"ABC"};
  auto printing = print(text); // EITHER: lifetime text
  return printing; // EITHER: lifetime text
}
