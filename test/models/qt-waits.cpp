// RUN: %check %s async-blocking-call
#include <QtCore>
#include <QtDBus>
#include <QtNetwork>
#include <mylib/task.hpp>

mylib::task<> blocks(QThread &Thread, QWaitCondition &Condition, QMutex &Mutex,
                     QEventLoop &Loop, QMimeDatabase &Types,
                     QDBusConnectionInterface &Bus) {
  Thread.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QThread::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'QFuture' or the signal
  Condition.wait(&Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QWaitCondition::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the 'QFuture' or the signal
  Loop.processEvents(QEventLoop::WaitForMoreEvents);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QEventLoop::processEvents' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the work itself, which the running event loop carries on
  Types.mimeTypeForFile("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QMimeDatabase::mimeTypeForFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'QtConcurrent::run' with the call
  Bus.registeredServiceNames();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'QDBusConnectionInterface::registeredServiceNames' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await its 'asyncCall'
  QNetworkProxyFactory::systemProxyForQuery();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QNetworkProxyFactory::systemProxyForQuery' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  co_await mylib::sleep_for({});
}

mylib::task<> silent(QThread &Thread, QWaitCondition &Condition, QMutex &Mutex,
                     QEventLoop &Loop, QMimeDatabase &Types) {
  Thread.wait(0);
  Condition.wait(&Mutex, 0);
  Loop.processEvents();
  Types.mimeTypeForFile("a", QMimeDatabase::MatchExtension);
  Types.mimeTypeForName("text/plain");
  co_return;
}
