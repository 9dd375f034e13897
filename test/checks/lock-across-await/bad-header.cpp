// RUN: %check %s -- -I %S/Inputs %stub-flags

// A header of the project is part of it.

#include "header.h"
// CHECK-MESSAGES: header.h:9:20: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]

mylib::task<> use() { co_await inHeader(); }
