// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: password}}'

#include <crypt.h>
#include <qcoro/qcorotask.h>

QCoro::Task<> computes(QThread *Worker) {
  co_await QCoro::moveToThread(Worker);
  crypt_r("a", "b", nullptr);
}

QCoro::Task<> computes_here() {
  crypt_r("a", "b", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'crypt_r' blocks the thread that runs this coroutine
  co_return;
}
