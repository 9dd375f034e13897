// RUN: %check %s

// E4: the name says that the order matters, where nothing else tells.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<> send(std::string Line);
mylib::task<> writeLine(std::string Line);
mylib::task<> async_write_some(int Descriptor, std::string Line);
mylib::task<> execute(std::string Statement);
mylib::task<> push_back(std::string Line);

mylib::task<> sends(const std::vector<std::string> &Lines, int Descriptor) {
  for (const auto &Line : Lines)
    co_await send(Line);
  for (const auto &Line : Lines)
    co_await writeLine(Line);
  for (const auto &Line : Lines)
    co_await async_write_some(Descriptor, Line);
  for (const auto &Line : Lines)
    co_await execute(Line);
  for (const auto &Line : Lines)
    co_await push_back(Line);
}
