// Source: scylladb/scylladb db/hints/internal/hint_endpoint_manager.cc, do_store_hint (a shared lock of Seastar's rwlock
// is held over the write that it is there for).
#include "../rt/seastar.hpp"

class log {
public:
  ss::future<long> add(std::string entry);
};

class hints {
  ss::rwlock _file;
  std::shared_ptr<log> _log;
  long _written = 0;

  ss::future<std::shared_ptr<log>> get_or_load();

public:
  ss::future<> store(std::string entry) {
    try {
      const auto lock = co_await _file.hold_read_lock();
      auto into = co_await get_or_load();
      const long at = co_await into->add(std::move(entry));
      if (_written < at)
        _written = at;
    } catch (...) {
      ++_errors;
    }
  }

private:
  int _errors = 0;
};
