// The real QCoro: its tasks run when they are called, and dropping one is
// common practice.
// REQUIRES: qcoro
// RUN: %check %s async-* -- -std=c++20 -fPIC -isystem /usr/include/qcoro6 \
// RUN:   -isystem /usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore

#include <qcoro/qcorotask.h>

QCoro::Task<int> answer() { co_return 42; }

QCoro::Task<> work() {
  answer();
  co_await answer();
}
