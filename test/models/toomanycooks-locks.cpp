// RUN: %check %s async-lock-across-await

#include <tmc/all_headers.hpp>

tmc::task<void> vt();

tmc::task<void> held(tmc::mutex &Mutex) {
  tmc::mutex_scope Guard = co_await Mutex.lock_scope();
  co_await vt();
}
