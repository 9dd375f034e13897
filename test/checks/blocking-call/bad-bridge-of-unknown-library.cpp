// RUN: %check %s

// No model knows these functions, and no body is seen: the signature says that
// they wait, or the name does.

#include <mylib/task.hpp>
#include <string>

namespace app {
template <typename T> T evaluate(mylib::task<T> Work);
void syncWait(mylib::task<> Work);
template <typename Task> void runBlocking(Task &&Work);

template <typename T> void start(mylib::task<T> Work);
template <typename T> mylib::task<T> withTimeout(mylib::task<T> Work, int);
template <typename T> bool isDone(mylib::task<T> &Work);
template <typename T> T both(mylib::task<T> First, mylib::task<T> Second);
int registerTask(mylib::task<int> Work);
} // namespace app

mylib::task<int> count();
mylib::task<> vt();

mylib::task<> waits() {
  int Sum = app::evaluate(count());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'app::evaluate' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  app::syncWait(vt());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::syncWait' blocks the thread {{.*}} [async-blocking-call]
  app::runBlocking(vt());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::runBlocking' blocks the thread {{.*}} [async-blocking-call]
  co_return;
}

mylib::task<> doesNotWait() {
  app::start(count());
  co_await app::withTimeout(count(), 5);
  auto Work = count();
  if (app::isDone(Work))
    app::registerTask(count());
  app::both(count(), count());
  co_await Work;
}
