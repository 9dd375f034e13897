// RUN: %check %s
#include <QtTest>
#include <cppcoro/task.hpp>

cppcoro::task<int> answer();

class AnswerTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void answers() { answer(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
};

int main() {
  AnswerTest Test;
  return QTest::qExec(&Test);
}
