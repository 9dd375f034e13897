// RUN: %check %s
#include <QtConcurrent>
#include <QtCore>
#include <QtDBus>
#include <QtNetwork>
#include <QtSql>
#include <mylib/task.hpp>

mylib::task<> sleeps() {
  QThread::sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QThread::sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'QTimer'
  QThread::msleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QThread::msleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'QTimer'
  QThread::usleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QThread::usleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'QTimer'
  co_return;
}

mylib::task<> nests_event_loops() {
  QEventLoop Loop;
  Loop.exec();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QEventLoop::exec' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the work itself, which the running event loop carries on
  co_await mylib::sleep_for({});
  QCoreApplication::exec();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QCoreApplication::exec' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running event loop carries on
}

mylib::task<> waits(QThread &Thread, QThreadPool &Pool, QWaitCondition &Condition,
                    QMutex *Mutex, QSemaphore &Semaphore, QFuture<int> Future,
                    QFutureWatcher<int> &Watcher, QDBusPendingCall Call) {
  Thread.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QThread::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'QFuture' or the signal
  Condition.wait(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QWaitCondition::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the 'QFuture' or the signal
  Semaphore.acquire();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QSemaphore::acquire' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the 'QFuture' or the signal
  Future.waitForFinished();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QFuture::waitForFinished' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'QFuture' or the signal
  Future.result();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QFuture::result' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'QFuture' or the signal
  Watcher.waitForFinished();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QFutureWatcherBase::waitForFinished' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the 'QFuture' or the signal
  Pool.waitForDone();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QThreadPool::waitForDone' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the 'QFuture' or the signal
  Pool.waitForDone(100);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QThreadPool::waitForDone' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the 'QFuture' or the signal
  Call.waitForFinished();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QDBusPendingCall::waitForFinished' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the 'QFuture' or the signal
  int Numbers[2];
  QtConcurrent::blockingMap(Numbers, [](int) {});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QtConcurrent::blockingMap' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the 'QFuture' or the signal
  co_return;
}

mylib::task<> waits_for_devices(QTcpSocket &Socket, QSslSocket &Tls,
                                QTcpServer &Server, QIODevice &Device) {
  Device.waitForBytesWritten(100);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QIODevice::waitForBytesWritten' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the signals of the device
  Socket.waitForConnected();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QAbstractSocket::waitForConnected' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the signals of the device
  Socket.waitForReadyRead(100);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QAbstractSocket::waitForReadyRead' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the signals of the device
  Tls.waitForEncrypted();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'QSslSocket::waitForEncrypted' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the signals of the device
  Tls.waitForConnected();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'QAbstractSocket::waitForConnected' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the signals of the device
  Server.waitForNewConnection(100);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QTcpServer::waitForNewConnection' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the signals of the device
  QHostInfo::fromName("example.org");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QHostInfo::fromName' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QHostInfo::lookupHost'
  co_return;
}

mylib::task<> runs_processes(QProcess &Process) {
  Process.waitForStarted();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::waitForStarted' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the signals of the 'QProcess'
  Process.waitForFinished(-1);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::waitForFinished' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the signals of the 'QProcess'
  Process.waitForReadyRead();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::waitForReadyRead' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the signals of the 'QProcess'
  QProcess::execute("ls");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QProcess::execute' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the signals of the 'QProcess'
  co_return;
}

mylib::task<> queries(QSqlQuery &Query, QSqlDatabase &Database) {
  Database.open();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'QSqlDatabase::open' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'QtConcurrent::run' with the call
  Database.transaction();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'QSqlDatabase::transaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'QtConcurrent::run' with the call
  Query.exec("SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QSqlQuery::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'QtConcurrent::run' with the call
  Query.exec();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QSqlQuery::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'QtConcurrent::run' with the call
  Database.commit();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'QSqlDatabase::commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'QtConcurrent::run' with the call
  co_return;
}

mylib::task<> uses_the_file_system(QDir Folder) {
  QFile File("a");
  File.open(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QFile::open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'QtConcurrent::run' with the call
  File.remove();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QFile::remove' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'QtConcurrent::run' with the call
  QFile::remove("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QFile::remove' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  Folder.mkpath("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QDir::mkpath' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'QtConcurrent::run' with the call
  co_return;
}

mylib::task<> offloads() {
  QtConcurrent::run([] { QThread::sleep(1); });
  QThread::create([] { QThread::sleep(1); });
  co_return;
}

mylib::task<> only_looks(QThreadPool &Pool, QTcpSocket &Socket,
                         QTcpServer &Server, QProcess &Process,
                         QSemaphore &Semaphore, QFuture<int> Future,
                         QDBusPendingCall Call, QSqlDatabase &Database) {
  QThread::sleep(0);
  QThread::yieldCurrentThread();
  Pool.waitForDone(0);
  Socket.waitForReadyRead(0);
  Server.waitForNewConnection(0);
  Process.waitForFinished(0);
  Process.start("ls");
  Semaphore.tryAcquire();
  Future.isFinished();
  Call.isFinished();
  Database.isOpen();
  QHostInfo::lookupHost("example.org", [](QHostInfo) {});
  QCoreApplication::processEvents();
  co_return;
}

// A lock is usually held for a short time: its category is off by default.
mylib::task<> locks(QMutex *Mutex) {
  QMutexLocker Guard(Mutex);
  co_return;
}

namespace app {
struct QThread {
  static void sleep(int);
};
struct QFile {
  bool open(int);
};
} // namespace app

mylib::task<> namesakes(app::QFile File) {
  app::QThread::sleep(1);
  File.open(1);
  co_return;
}

mylib::task<int> asks(QFuture<int> Answer) {
  if (!Answer.isFinished())
    co_return 0;
  co_return Answer.result();
}
