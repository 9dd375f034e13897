// RUN: %check %s async-void-callback

// A runner that does not know coroutines drops what the test returns.

#include <asio.hpp>
#include <functional>

asio::awaitable<int> countRows(const char *Name);
void expectEqual(int Actual, int Expected);
void registerTest(const char *Name, std::function<void()> Test);

void registerTests() {
  registerTest("counts", []() -> asio::awaitable<void> {
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-void-callback]
    expectEqual(co_await countRows("db"), 3);
  });
}
