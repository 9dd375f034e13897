// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Detached work of Boost.Cobalt.
#include <boost/cobalt.hpp>

namespace cobalt = boost::cobalt;

cobalt::task<void> work();
cobalt::promise<void> count(int &Number) {
  co_await work();
  ++Number;
}

void detached() {
  int Number = 0;
  +count(Number);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  count(Number).detach();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}

void spawned(boost::asio::io_context &Context) {
  cobalt::spawn(Context, work(), boost::asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
}
