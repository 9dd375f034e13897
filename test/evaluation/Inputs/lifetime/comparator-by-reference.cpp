// Source: llvm/llvm-project issue #64915 (a lambda with parameters by reference is inside a coroutine, and is none itself).
#include "../rt/seastar.hpp"
#include <algorithm>

struct segment { std::string name; long size; };

ss::future<std::vector<segment>> list_segments();
ss::future<> upload(const segment &);

ss::future<long> upload_largest(std::size_t count) {
  auto segments = co_await list_segments();
  std::sort(segments.begin(), segments.end(), [](const segment &a, const segment &b) { return a.size > b.size; });
  long bytes = 0;
  auto add = [&bytes](const segment &s) { bytes += s.size; };
  for (std::size_t i = 0; i < count && i < segments.size(); ++i) { // ALT: sequential
    co_await upload(segments[i]); // ALT: sequential
    add(segments[i]);
  }
  co_return bytes;
}
