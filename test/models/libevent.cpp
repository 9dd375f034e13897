// RUN: %check %s
#include <event2/event.h>
#include <event2/util.h>
#include <mylib/task.hpp>

mylib::task<> blocks(event_base *Base, addrinfo **Result) {
  event_base_dispatch(Base);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'event_base_dispatch' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running loop carries on
  event_base_loop(Base, EVLOOP_ONCE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'event_base_loop' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running loop carries on
  evutil_getaddrinfo("example.org", "80", nullptr, Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'evutil_getaddrinfo' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'evdns_getaddrinfo' and await its callback
  co_return;
}

mylib::task<> silent(event_base *Base, evdns_base *Resolver,
                     addrinfo **Result) {
  event_base_loop(Base, EVLOOP_ONCE | EVLOOP_NONBLOCK);
  event_base_loopbreak(Base);
  evutil_getaddrinfo(nullptr, "80", nullptr, Result);
  evdns_getaddrinfo(Resolver, "example.org", "80", nullptr, nullptr, nullptr);
  co_return;
}
