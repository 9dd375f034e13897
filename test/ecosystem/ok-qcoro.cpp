// The real QCoro: its tasks run when they are called, and dropping one is
// common practice.
// REQUIRES: qcoro
// RUN: %check %s async-* -- -std=c++20 -fPIC -isystem /usr/include/qcoro6 \
// RUN:   -isystem /usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore

#include <QFuture>
#include <QString>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

QCoro::Task<int> answer() { co_return 42; }

QCoro::Task<> work() {
  answer();
  co_await answer();
}

// Who returns a future and is no coroutine has copied what it was given.
QFuture<int> rowsOf(const QString &Id);
void fetched(int Count);
QCoro::Task<void> fetch(const QString &Id) {
  const int Count = co_await rowsOf(Id);
  fetched(Count);
}
void fetchAll() { fetch(QString()); }
