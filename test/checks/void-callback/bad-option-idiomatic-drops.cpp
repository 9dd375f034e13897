// RUN: %check %s --config='{CheckOptions: {async-void-callback.WarnOnIdiomaticDrops: true}}'

// Types whose dropping is an idiom are reported on request.

#include <QtCore>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>

QCoro::Task<> load();
mylib::eager<> start();

void connects(QTimer *Timer) {
  QObject::connect(Timer, &QTimer::timeout, Timer, load);
  // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'QObject::connect' drops the task that 'load' returns, so its completion and its exception are lost [async-void-callback]
  QObject::connect(Timer, &QTimer::timeout, Timer, start);
  // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'QObject::connect' drops the task that 'start' returns, so its completion and its exception are lost [async-void-callback]
  QObject::connect(Timer, &QTimer::timeout, Timer, [] { (void)load(); });
}
