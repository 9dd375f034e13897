// RUN: %check %s async-blocking-call

// Questions that the file system answers, and those that it need not.

#include <QtCore>
#include <mylib/task.hpp>

mylib::task<> asks(QFile &File, QFileInfo Info, QDir Folder) {
  File.exists();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QFile::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'QtConcurrent::run' with the call
  Info.exists();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QFileInfo::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'QtConcurrent::run' with the call
  Info.isDir();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QFileInfo::isDir' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'QtConcurrent::run' with the call
  Info.fileName();
  Folder.exists();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QDir::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'QtConcurrent::run' with the call
  QStandardPaths::findExecutable("ls");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QStandardPaths::findExecutable' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  QStandardPaths::writableLocation(1);
  co_return;
}

mylib::task<> locks(QLockFile &Lock) {
  Lock.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QLockFile::lock' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the 'QFuture' or the signal
  Lock.tryLock();
  Lock.tryLock(100);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QLockFile::tryLock' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the 'QFuture' or the signal
  Lock.removeStaleLockFile();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'QLockFile::removeStaleLockFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'QtConcurrent::run' with the call
  co_return;
}

mylib::task<> waits(QSemaphore &Semaphore, QFuture<int> Future) {
  Semaphore.tryAcquire(1);
  Semaphore.tryAcquire(1, 100);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QSemaphore::tryAcquire' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the 'QFuture' or the signal
  Semaphore.tryAcquire(1, 0);
  Future.takeResult();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QFuture::takeResult' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'QFuture' or the signal
  co_return;
}
