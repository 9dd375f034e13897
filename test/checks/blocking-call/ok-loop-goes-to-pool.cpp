// RUN: %check %s

// Each iteration runs in the pool before it blocks.

#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

cppcoro::task<> moves(int Count) {
  for (int I = 0; I < Count; ++I) {
    co_await winrt::resume_background();
    sleep(1);
  }
}
