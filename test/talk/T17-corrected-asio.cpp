// RUN: %check %s 'async-*'

// The corrected versions of the examples, with Asio.

#include <asio.hpp>
#include <chrono>
#include <curl/curl.h>
#include <functional>
#include <mutex>
#include <sqlite3.h>
#include <string>

asio::awaitable<std::string> readData(const char *Name);
asio::awaitable<void> store(std::string Data);
void log(const char *Text, std::string Data);

// T01
asio::awaitable<void> show(const char *Label) {
  auto Data = co_await readData("db");
  log(Label, Data);
}

// T03, T06
asio::awaitable<int> runOn(asio::thread_pool &Pool, std::function<int()> Work);

asio::awaitable<void> onWorkers(asio::thread_pool &Pool, sqlite3_stmt *Row,
                                CURL *Request) {
  int Step = co_await runOn(Pool, [Row] { return sqlite3_step(Row); });
  if (Step == SQLITE_ROW)
    co_await runOn(Pool, [Request] { return int(curl_easy_perform(Request)); });
}

// T10, T11
asio::awaitable<void> retry() {
  asio::steady_timer Timer(co_await asio::this_coro::executor);
  Timer.expires_after(std::chrono::seconds(2));
  co_await Timer.async_wait(asio::use_awaitable);
  co_await store(co_await readData("db"));
}

// T12
asio::awaitable<void> notNested() { co_await retry(); }

// T13
int sum(int Left, int Right) { return Left + Right; }

// T14
asio::awaitable<void> update(std::mutex &Mutex, int &Value) {
  int Next;
  {
    std::lock_guard<std::mutex> Guard(Mutex);
    Next = ++Value;
  }
  co_await store(std::to_string(Next));
}

// T02, T09
int main() {
  asio::io_context Context;
  asio::co_spawn(Context, show("data"), asio::detached);
  Context.run();
}
