// Source: scylladb/scylladb db/view/view_building_worker.cc, drain (a semaphore of coroutines is taken and broken, so that
// nobody gets it any more).
#include "../rt/seastar.hpp"

class worker {
  ss::semaphore _mutex{1};
  ss::semaphore _tasks{4};

  ss::future<> notify();

public:
  ss::future<> drain() {
    co_await _mutex.wait();
    _mutex.broken();
    co_await _tasks.wait(4);
    _tasks.broken();
    co_await notify();
  }
};
