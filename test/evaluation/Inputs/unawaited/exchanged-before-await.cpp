// Source: scylladb/scylladb db/view/view_building_worker.cc, drain (futures that were started and kept in members are
// exchanged for ready ones, and awaited).
#include "../rt/seastar.hpp"

class worker {
  ss::future<> _registrator = ss::make_ready_future<>();
  ss::future<> _observer = ss::make_ready_future<>();
  ss::semaphore _mutex{1};

  ss::future<> register_all();
  ss::future<> observe();

public:
  void start() {
    _registrator = register_all();
    _observer = observe();
  }
  ss::future<> drain() {
    co_await _mutex.wait();
    _mutex.broken();
    auto registrator = std::exchange(_registrator, ss::make_ready_future<>());
    co_await std::move(registrator);
    auto observer = std::exchange(_observer, ss::make_ready_future<>());
    co_await std::move(observer);
  }
};
