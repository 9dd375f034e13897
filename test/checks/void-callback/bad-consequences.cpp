// RUN: %check %s

// What follows from the drop depends on what the callable returns.

#include <asio.hpp>
#include <boost/cobalt.hpp>
#include <functional>
#include <seastar/core/future.hh>
#include <tmc/all_headers.hpp>

asio::awaitable<void> lazy();
seastar::future<> eager();
boost::cobalt::promise<void> cancelled();
tmc::task<void> leaked();

void onDone(std::function<void()> Callback);

void drops(asio::steady_timer &Timer) {
  onDone(lazy);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'lazy' returns, so it never runs [async-void-callback]
  onDone(eager);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'eager' returns, so its completion and its exception are lost [async-void-callback]
  onDone(cancelled);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'cancelled' returns, so it is cancelled [async-void-callback]
  onDone(leaked);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'leaked' returns, so its coroutine frame leaks [async-void-callback]
  onDone([&Timer] { return Timer.async_wait(asio::deferred); });
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the awaitable that this lambda returns, so it has no effect [async-void-callback]
}
