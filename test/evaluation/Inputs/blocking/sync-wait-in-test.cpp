// Source: drogonframework/drogon lib/tests/unittests/CoroutineTest.cc (sync_wait runs in the thread of the test, which
// is no coroutine; the lambdas in it are).
#include "../rt/drogon.hpp"

drogon::Task<int> answer() { co_return 42; }

bool testSyncWait() {
  const int direct = drogon::sync_wait([]() -> drogon::Task<int> { co_return 1; }());
  const int nested = drogon::sync_wait([]() -> drogon::Task<int> {
    const int inner = co_await answer();
    co_return inner + 1;
  }());
  return direct == 1 && nested == 43;
}
