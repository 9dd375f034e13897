// Source: alibaba/async_simple issue #359 (use something like asyncio.gather for the reads of several files)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
#include <string>
#include <vector>

namespace count {
using async_simple::coro::Lazy;

struct Chunk {
  std::vector<char> bytes;
};
Lazy<Chunk> read_file(std::string path);

Lazy<unsigned> count_char(std::string path, char wanted) {
  Chunk chunk = co_await read_file(path);
  unsigned found = 0;
  for (char c : chunk.bytes)
    if (c == wanted)
      ++found;
  co_return found;
}

struct Report {
  unsigned sources = 0;
  unsigned headers = 0;
  unsigned tests = 0;
};

Lazy<Report> count_all(std::string root, char wanted) {
  Report report;
  report.sources = co_await count_char(root + "/src.txt", wanted); // EITHER: sequential row
  report.headers = co_await count_char(root + "/include.txt", wanted); // EITHER: sequential row
  report.tests = co_await count_char(root + "/test.txt", wanted); // EITHER: sequential row
  co_return report;
}
} // namespace count
