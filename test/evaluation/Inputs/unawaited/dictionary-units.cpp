// Source: scylladb/scylladb pull #28581 (units of a semaphore are asked for and never waited for, in several places).
#include "../rt/seastar.hpp"

class dictionary {
  ss::semaphore _lock{1};
  ss::future<> write(std::vector<char> data);

public:
  ss::future<> publish(std::vector<char> data) {
    auto units = ss::get_units(_lock, 1); // EXPECT: unawaited
    co_await write(std::move(data));
  }
  ss::future<> retire() {
    const auto units = ss::get_units(_lock, 1); // EXPECT: unawaited
    co_await write({});
  }
};
