// RUN: %check %s async-lock-across-await

#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>

seastar::future<> vt();

template <typename Factory>
seastar::future<> held(seastar::basic_semaphore<Factory> &Semaphore) {
  seastar::semaphore_units<Factory> Units =
      co_await seastar::get_units(Semaphore, 1);
  co_await vt();
}
seastar::future<> instantiated(seastar::semaphore &Semaphore) {
  return held(Semaphore);
}
