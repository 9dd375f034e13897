// RUN: %check %s

// Qt Test calls the private slots that take and return nothing.

#include <QtTest>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>

mylib::task<int> answer();

class AnswerTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void answers() {
    answer();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: the test has to start the task and wait until it is done
  }
  QCoro::Task<> isNoTest() {
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'isNoTest' returns a task, so the test framework takes it for no test and never calls it [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:17: note: a test returns nothing, and waits for the task itself
    (void)(co_await answer() == 42);
  }

private slots:
  mylib::task<> isNoTestEither();
  void elsewhere();

private:
  QCoro::Task<> helper() { co_return; }

public slots:
  QCoro::Task<> slotOfTheObject() { co_return; }
};

mylib::task<> AnswerTest::isNoTestEither() {
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'isNoTestEither' returns a task, so the test framework{{.*}} [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:27: note: a test returns nothing, and waits for the task itself
  co_return;
}
void AnswerTest::elsewhere() {
  auto Result = answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Result' is never awaited, so it never runs and this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: the test has to start the task and wait until it is done
}

QTEST_MAIN(AnswerTest)
