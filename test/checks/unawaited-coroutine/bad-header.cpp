// RUN: %check %s -- -I%S/Inputs %stub-flags

// Headers of the project are linted with the files that include them.

#include "header.h"
// CHECK-MESSAGES: header.h:7:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]

mylib::task<> use() { co_await inHeader(); }
