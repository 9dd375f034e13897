// RUN: %check %s

// A slot of Qt that is a coroutine of QCoro is an idiom, and so is dropping
// work that runs and that its author did not mark.

#include <QtCore>
#include <functional>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>

QCoro::Task<> load();
mylib::eager<> start();
void onDone(std::function<void()> Callback);

void connects(QTimer *Timer) {
  QObject::connect(Timer, &QTimer::timeout, Timer, load);
  QTimer::singleShot(0, load);
  onDone(load);
  onDone(start);
}
