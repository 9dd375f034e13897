// RUN: %check %s

// However many function templates a callable is handed through.

#include <mylib/task.hpp>
#include <utility>

mylib::task<> work();

template <typename F> void each_0(F Call) { Call(); }
#define THROUGH(NAME, NEXT)                                                    \
  template <typename F> void NAME(F Call) { NEXT(std::move(Call)); }
THROUGH(each_1, each_0)
THROUGH(each_2, each_1)
THROUGH(each_3, each_2)
THROUGH(each_4, each_3)
THROUGH(each_5, each_4)
THROUGH(each_6, each_5)
THROUGH(each_7, each_6)

void drops() {
  each_7(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'each_7' drops the task that 'work' returns, so it never runs [async-void-callback]
}

// Two that call each other drop nothing that can be told.
template <typename F> void ping(F Call);
template <typename F> void pong(F Call) { ping(std::move(Call)); }
template <typename F> void ping(F Call) { pong(std::move(Call)); }
void loops() { ping(work); }
