// RUN: %check %s

// A coroutine that awaits nothing is done before the next one could start.

#include <fstream>
#include <mylib/task.hpp>
#include <string>
#include <vector>

static mylib::task<int> countLines(const std::string &Path) {
  std::ifstream File(Path);
  int Lines = 0;
  for (std::string Line; std::getline(File, Line);)
    ++Lines;
  co_return Lines;
}

mylib::task<int> countAll(std::vector<std::string> Paths) {
  int Sum = 0;
  for (const std::string &Path : Paths)
    Sum += co_await countLines(Path);
  co_return Sum;
}

mylib::task<int> countInLambda(std::vector<std::string> Paths) {
  auto Count = [](std::string Path) -> mylib::task<int> {
    co_return Path.size();
  };
  int Sum = 0;
  for (const std::string &Path : Paths)
    Sum += co_await Count(Path);
  co_return Sum;
}
