// RUN: %check %s

// E4: lines of a log, and questions to a user, have an order.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<> log(std::string Line);
mylib::task<std::string> ask(std::string Question);

mylib::task<> talks(const std::vector<std::string> &Lines) {
  for (const auto &Line : Lines)
    co_await log(Line);
  std::vector<std::string> Answers;
  for (const auto &Line : Lines)
    Answers.push_back(co_await ask(Line));
}
