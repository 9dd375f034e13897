// Source: drogonframework/drogon pull #1098 (an awaiter of a library, not a task: without co_await the
// coroutine goes on at once).
#include "../rt/drogon.hpp"

drogon::Task<int> poll(int tries) {
  int done = 0;
  for (int i = 0; i < tries; ++i) {
    drogon::sleepCoro(drogon::app().getLoop(), std::chrono::duration<double>(1)); // EXPECT: unawaited
    ++done;
  }
  co_return done;
}
