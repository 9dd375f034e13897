// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables of Qt.
#include <QtCore>
#include <mylib/task.hpp>

mylib::task<> work();

void callables(QTimer *Timer) {
  QObject::connect(Timer, &QTimer::timeout, Timer, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'QObject::connect' drops the task that 'work' returns, so it never runs [async-void-callback]
  QObject::connect(Timer, &QTimer::timeout,
                   [] { return work(); });
                   // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'QObject::connect' drops the task that this lambda returns, so it never runs [async-void-callback]
  QTimer::singleShot(0, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'QTimer::singleShot' drops the task that 'work' returns, so it never runs [async-void-callback]
  QTimer::singleShot(0, Timer, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'QTimer::singleShot' drops the task that 'work' returns, so it never runs [async-void-callback]
  Timer->callOnTimeout(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'callOnTimeout' drops the task that 'work' returns, so it never runs [async-void-callback]
  QThread::create(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'QThread::create' drops the task that 'work' returns, so it never runs [async-void-callback]
}
