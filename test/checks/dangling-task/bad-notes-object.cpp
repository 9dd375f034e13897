// RUN: %check %s

// The notes say where the coroutine is suspended, and what would keep the object.

#include <asio.hpp>
#include <memory>
#include <winrt/Windows.Foundation.h>

class page : public std::enable_shared_from_this<page> {
  asio::io_context &Context;
  int Shown = 0;
  asio::awaitable<void> wait();
  asio::awaitable<void> show() {
    co_await wait();
    ++Shown;
  }

public:
  winrt::fire_and_forget load() {
    co_await winrt::resume_background();
    ++Shown;
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this 'page' may end while 'load' is suspended, which uses it here: the coroutine owns nothing of it [async-dangling-task]
    // CHECK-NOTES: :[[@LINE-3]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-5]]:26: note: keep what 'shared_from_this()' returns in a variable of the coroutine, before it is suspended
  }
  void start() {
    asio::co_spawn(Context, show(), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: this 'page' may end while the work that is started uses it: the work owns nothing of it [async-dangling-task]
    // CHECK-NOTES: :[[@LINE-15]]:14: note: the coroutine uses it here
    // CHECK-NOTES: :[[@LINE-3]]:29: note: let the work hold what 'shared_from_this()' returns
  }
};
