// RUN: %check %s

// An object that its owners may let go of while a coroutine that nobody waits for
// works on it.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <memory>
#include <winrt/Windows.Foundation.h>

asio::awaitable<void> pause();

class page : public std::enable_shared_from_this<page> {
  int Shown = 0;
  void show();

public:
  winrt::fire_and_forget load() {
    co_await winrt::resume_background();
    ++Shown;
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this 'page' may end while 'load' is suspended, which uses it here: the coroutine owns nothing of it [async-dangling-task]
  }
  winrt::fire_and_forget repeat() {
    while (true) {
      show();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this 'page' may end while 'repeat' is suspended, which{{.*}} [async-dangling-task]
      co_await winrt::resume_background();
    }
  }
};

class session : public std::enable_shared_from_this<session> {
  asio::io_context &Context;
  int Sent = 0;
  asio::awaitable<void> write() {
    co_await pause();
    ++Sent;
  }

public:
  void start() {
    asio::co_spawn(Context, write(), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: this 'session' may end while the work that is started uses it: the work owns nothing of it [async-dangling-task]
    asio::co_spawn(
        Context,
        [this]() -> asio::awaitable<void> {
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: this 'session' may end while the work that is started{{.*}} [async-dangling-task]
          co_await pause();
          for (;;)
            ++Sent;
        },
        asio::detached);
    asio::co_spawn(Context, [this] { return write(); }, asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: this 'session' may end while the work that is started{{.*}} [async-dangling-task]
  }
};

// A weak reference keeps nothing, as its owner knows.
class view : public std::enable_shared_from_this<view> {
  int Shown = 0;
  int Pending = 0;

public:
  winrt::fire_and_forget update() {
    const auto Weak = weak_from_this();
    co_await winrt::resume_background();
    ++Pending;
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this 'view' may end while 'update' is suspended, which{{.*}} [async-dangling-task]
    co_await winrt::resume_background();
    if (auto Self = Weak.lock())
      ++Self->Shown;
  }
};
