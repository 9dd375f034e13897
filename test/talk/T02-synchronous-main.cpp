// RUN: %check %s async-unawaited-coroutine

// A synchronous `main` calls a coroutine and never runs it. `co_await` is no
// remedy here: the task must be spawned or waited for.

#include <asio.hpp>
#include <string>

asio::awaitable<std::string> readData(const char *Name);

int main() {
  readData("db");
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the task returned by 'readData' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it {{.*}}
}
