// Source: scylladb/seastar include/seastar/core/thread.hh (in a seastar::thread, get() suspends the thread of the library
// and blocks nothing).
#include "../rt/seastar.hpp"

class table {
  ss::future<int> rows(std::string name);
  ss::future<> flush(std::string name);

public:
  ss::future<int> flush_if_large(std::string name) {
    const int count = co_await ss::async([this, name] {
      const int found = rows(name).get();
      if (found > 1000)
        flush(name).get();
      ss::sleep(std::chrono::milliseconds(1)).get();
      return found;
    });
    co_return count;
  }
};
