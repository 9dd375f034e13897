// Source: alibaba/async_simple demo_example/ReadFiles.cpp and CountChar.cpp (a lazy coroutine reads a file on the thread
// that runs it).
#include "../rt/async_simple.hpp"
#include <algorithm>
#include <fstream>
#include <string>

using async_simple::coro::Lazy;

Lazy<long> countIn(std::string file, char c) {
  long sum = 0;
  std::ifstream in(file); // EITHER: blocking file
  std::string line;
  while (std::getline(in, line)) // EITHER: blocking file
    sum += std::count(line.begin(), line.end(), c);
  co_return sum;
}

Lazy<long> countInAll(std::vector<std::string> files, char c) {
  long sum = 0;
  for (const auto &file : files) // ALT: sequential
    sum += co_await countIn(file, c); // ALT: sequential
  co_return sum;
}
