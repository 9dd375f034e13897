// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: "sleep;password"}}'

// On threads that are there for it, a coroutine may block; on those that run
// others, it may compute.

#include <concurrencpp/concurrencpp.h>
#include <crypt.h>
#include <thread>

using namespace std::chrono_literals;

concurrencpp::result<void>
blocks(concurrencpp::runtime &Runtime,
       std::shared_ptr<concurrencpp::thread_executor> Threads) {
  co_await concurrencpp::resume_on(Runtime.background_executor());
  std::this_thread::sleep_for(1s);
  co_await concurrencpp::resume_on(Threads);
  std::this_thread::sleep_for(1s);
}

concurrencpp::result<void>
computes(concurrencpp::runtime &Runtime,
         std::shared_ptr<concurrencpp::worker_thread_executor> Worker) {
  co_await concurrencpp::resume_on(Runtime.thread_pool_executor());
  crypt_r("a", "b", nullptr);
  co_await concurrencpp::resume_on(Worker);
  crypt_r("a", "b", nullptr);
}

concurrencpp::result<void> computes_here() {
  crypt_r("a", "b", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'crypt_r' blocks the thread that runs this coroutine
  std::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine
  co_return;
}
