// RUN: %check %s
// The advice and the combinators are those of the coroutine's own library.
#include <detail/coroutine_results.hpp>
#include <coro/coro.hpp>
#include <libpq-fe.h>
#include <string>
#include <thread>
#include <vector>

namespace app {
struct job {
  struct promise_type : stub_detail::returns<void> {
    job get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<void> operator co_await();
};
void query(int Timeout);
job load(const std::string &);
} // namespace app

app::job blocks(PGconn *Connection, std::thread &Thread) {
  PQexec(Connection, "SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PQexec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, ask the project's database people
  app::query(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'app::query_async'
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'app::event'
  co_return;
}

app::job loops(std::vector<std::string> Keys) {
  for (const std::string &Key : Keys)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'app::all_of' awaits them together; mind that it sets no limit to the number in flight
    co_await app::load(Key);
}

void starts_nothing() {
  app::load("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'app::start'
}

// What the project says of a function, it says for all its coroutines.
coro::task<> of_another_library() {
  app::query(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'app::query_async'
  co_return;
}
