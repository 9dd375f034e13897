// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables of concurrencpp.
#include <concurrencpp/concurrencpp.h>

using namespace std::chrono_literals;

concurrencpp::lazy_result<int> compute();
concurrencpp::result<int> start();
concurrencpp::null_result fire();

void callables(std::shared_ptr<concurrencpp::thread_pool_executor> Executor,
               concurrencpp::timer_queue &Timers) {
  Executor->post(compute);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'post' drops the task that 'compute' returns, so it never runs [async-void-callback]
  Executor->post(start);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'post' drops the task that 'start' returns, so its completion and its exception are lost [async-void-callback]
  Executor->post(fire);
  Timers.make_timer(1s, 1s, Executor, compute);
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'make_timer' drops the task that 'compute' returns, so it never runs [async-void-callback]
  auto Result = Executor->submit(compute);
}
