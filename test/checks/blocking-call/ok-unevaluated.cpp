// RUN: %check %s

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> unevaluated() {
  static_assert(sizeof(sleep(1)) > 0);
  using Type = decltype(sleep(2));
  bool Throws = !noexcept(sleep(3));
  if constexpr (sizeof(int) == 1)
    sleep(4);
  struct Local {
    void method() { sleep(5); }
  };
  unsigned (*Pointer)(unsigned) = &sleep;
  co_return;
}
