// RUN: %check %s async-blocking-call

// Nested event loops of dialogs, calls over D-Bus, tables.

#include <QtDBus>
#include <QtSql>
#include <QtWidgets>
#include <mylib/task.hpp>

mylib::task<> asks_the_user(QDialog &Dialog) {
  co_await mylib::sleep_for({});
  Dialog.exec();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QDialog::exec' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, open it and await the signal 'finished'
  Dialog.open();
  QMessageBox::question(nullptr, "a", "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QMessageBox::question' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, open it and await the signal 'finished'
  co_return;
}

mylib::task<> calls(QDBusAbstractInterface &Interface, QSqlTableModel &Table) {
  Interface.call(QDBus::Block, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QDBusAbstractInterface::call' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await its 'asyncCall'
  Interface.call(QDBus::NoBlock, "a");
  Interface.asyncCall("a");
  Table.select();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QSqlTableModel::select' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'QtConcurrent::run' with the call
  Table.submitAll();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QSqlTableModel::submitAll' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'QtConcurrent::run' with the call
  co_return;
}
