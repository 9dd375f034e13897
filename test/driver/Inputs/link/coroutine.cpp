#include "store.h"
#include <mylib/task.hpp>

mylib::task<> runs() {
  store::save(1);
  store::save("text");
  store::load();
  store::quick();
  store::waived();
  store::openAll();
  store::parse("1");
  store::all(2);
  store::wait(); // NOLINT(async-blocking-call)
  store::Session Open;
  Open.close();
  co_return;
}
