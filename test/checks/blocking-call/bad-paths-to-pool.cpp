// RUN: %check %s

// On some path, the coroutine is not where it may block: it did not move, or
// it moved back.

#include <cppcoro/io_service.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Foundation.h>

bool step();

cppcoro::task<> someTimes(bool Heavy) {
  if (Heavy)
    co_await winrt::resume_background();
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
}

cppcoro::task<> afterwards(int Count) {
  for (int I = 0; I < Count; ++I) {
    sleep(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    co_await winrt::resume_background();
  }
}

cppcoro::task<> handles() {
  try {
    step();
    co_await winrt::resume_background();
    sleep(1);
  } catch (...) {
    sleep(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  }
}

cppcoro::task<> comesBackInLoop(cppcoro::io_service &Loop) {
  co_await winrt::resume_background();
  while (step()) {
    sleep(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    co_await Loop.schedule();
  }
}

winrt::Windows::Foundation::IAsyncAction
shows(winrt::Windows::System::DispatcherQueue Window) {
  winrt::apartment_context Here;
  co_await winrt::resume_background();
  sleep(1);
  co_await Here;
  sleep(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_await winrt::resume_background();
  sleep(3);
  co_await winrt::resume_foreground(Window);
  sleep(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
}
