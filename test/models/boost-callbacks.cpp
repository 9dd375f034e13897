// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables of Boost.Thread and Boost.Signals2, and detached work of
// Boost.Asio.
#include <boost/asio.hpp>
#include <boost/signals2.hpp>
#include <boost/thread.hpp>

boost::asio::awaitable<void> work();

void callables(boost::thread_group &Group,
               boost::signals2::signal<void()> &Signal) {
  boost::thread Thread(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'boost::thread' drops the task that 'work' returns, so it never runs [async-void-callback]
  Group.create_thread(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'create_thread' drops the task that 'work' returns, so it never runs [async-void-callback]
  Signal.connect(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'slot<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}

void detached(boost::asio::io_context &Context) {
  boost::asio::co_spawn(Context, work(), boost::asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
}

void contexts() {
  boost::asio::io_context Context;
  boost::asio::post(Context, [] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
}
