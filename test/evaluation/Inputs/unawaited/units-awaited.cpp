// Source: scylladb/scylladb pull #28581, as fixed (the units are waited for; nothing reads them, and they are held to the
// end of the scope).
#include "../rt/seastar.hpp"

class dictionary {
  ss::semaphore _lock{1};
  ss::future<> write(std::vector<char> data);

public:
  ss::future<> publish(std::vector<char> data) {
    auto units = co_await ss::get_units(_lock, 1);
    co_await write(std::move(data));
  }
  ss::future<> retire() {
    return ss::get_units(_lock, 1).then([this](ss::semaphore_units<> units) {
      return write({}).finally([units = std::move(units)] {});
    });
  }
};
