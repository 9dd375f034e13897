// RUN: %check %s async-unawaited-coroutine

// `data = read_data('db')` and `print(data)`: the task is stored, never awaited,
// and so nothing is read.

#include <asio.hpp>
#include <string>

asio::awaitable<std::string> readData(const char *Name);
void log(const char *Text);

asio::awaitable<void> stored(const char *Label) {
  auto Data = readData("db");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Data' is never awaited, so it never runs [async-unawaited-coroutine]
  log(Label);
  co_return;
}

asio::awaitable<void> discarded(const char *Label) {
  readData("db");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'readData' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await readData("db");
  log(Label);
  co_return;
}
