// RUN: %check %s

// Functions that only look like tests, and drops that are no tests' work.

#include <QtTest>
#include <catch2/catch_test_macros.hpp>
#include <mylib/task.hpp>

mylib::task<int> answer();

void test_answer() { answer(); }

class Test {
public:
  virtual void TestBody() { answer(); }
};

// No framework is given an object of this class.
class Window : public QObject {
  Q_OBJECT

private Q_SLOTS:
  mylib::task<> clicked() { co_await answer(); }
};

// A slot of the object under test; a test cannot have parameters.
class WindowTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  mylib::task<> receive(int) { co_await answer(); }

private:
  mylib::task<> helper() { co_await answer(); }
};
QTEST_MAIN(WindowTest)

TEST_CASE("looks at what it drops") {
  CHECK(noexcept(answer()));
  (void)sizeof(answer());
}
