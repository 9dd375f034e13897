// RUN: %check %s
// What is ordered is not started all at once, also if it gets nothing from the
// caller that it could change.
#include <mylib/task.hpp>
#include <string>
#include <vector>

namespace app {
struct log {
  [[clang::annotate("async-tidy::ordered")]] mylib::task<>
  append(std::string) const;
};
[[clang::annotate("async-tidy::ordered")]] mylib::task<> publish(std::string);
} // namespace app

mylib::task<> silent(const app::log &Log, std::vector<std::string> Lines) {
  for (const std::string &Line : Lines)
    co_await Log.append(Line);
  for (const std::string &Line : Lines)
    co_await app::publish(Line);
}
