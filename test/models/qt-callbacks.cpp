// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Callbacks: true}}'
// What Qt's event loop calls.
#include <QtCore>

void start(QTimer &Timer) {
  QTimer::singleShot(10, [] {
    QThread::sleep(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'QThread::sleep' blocks the thread that runs the event loop until the time is up [async-blocking-call]
  });
  QObject::connect(&Timer, &QTimer::timeout, [] {
    QThread::sleep(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'QThread::sleep' blocks the thread that runs the event loop until the time is up [async-blocking-call]
  });
}
