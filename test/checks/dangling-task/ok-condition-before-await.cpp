// RUN: %check %s

// What a condition looks at before the other side of it awaits is used in time.

#include <mylib/task.hpp>
#include <string>

mylib::task<bool> ask();

mylib::eager<int> asksBoth(const std::string &Text) {
  if (!Text.empty() && co_await ask())
    co_return 1;
  co_return 0;
}
mylib::eager<int> both(std::string Text) { return asksBoth(Text); }

mylib::eager<bool> asksEither(const std::string &Text) {
  co_return Text.empty() || co_await ask();
}
mylib::eager<bool> either(std::string Text) { return asksEither(Text); }

mylib::eager<bool> chooses(const std::string &Text) {
  co_return Text.empty() ? false : co_await ask();
}
mylib::eager<bool> choice(std::string Text) { return chooses(Text); }
