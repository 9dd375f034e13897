// RUN: %check %s async-blocking-call
#include <QtCore>
#include <QtDBus>
#include <QtGui>
#include <mylib/task.hpp>

mylib::task<> blocks(QImage Image, QLibrary &Library,
                     QDBusConnectionInterface &Bus) {
  Image.load("photo.png");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QImage::load' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'QtConcurrent::run' with the call
  Library.load();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QLibrary::load' blocks {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await 'QtConcurrent::run' with the call
  Bus.isServiceRegistered("org.example");
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'QDBusConnectionInterface::isServiceRegistered' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await its 'asyncCall'
  QDBusInterface Player("org.example", "/player");
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'QDBusInterface::QDBusInterface' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:18: note: in this coroutine, make the call with 'QDBusMessage::createMethodCall' and await 'QDBusConnection::asyncCall'
  co_return;
}

mylib::task<> silent(QImage Image, QIODevice *Arrived,
                     const unsigned char *Data) {
  Image.load(Arrived, "PNG");
  Image.loadFromData(Data, 3);
  co_return;
}
