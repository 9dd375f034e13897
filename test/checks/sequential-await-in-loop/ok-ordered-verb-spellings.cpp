// RUN: %check %s

// E4: the same verbs in other naming styles.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<> WriteLine(std::string Line);
mylib::task<> asyncSend(std::string Line);
mylib::task<> try_send(std::string Line);

mylib::task<> sends(const std::vector<std::string> &Lines) {
  for (const auto &Line : Lines)
    co_await WriteLine(Line);
  for (const auto &Line : Lines)
    co_await asyncSend(Line);
  for (const auto &Line : Lines)
    co_await try_send(Line);
}
