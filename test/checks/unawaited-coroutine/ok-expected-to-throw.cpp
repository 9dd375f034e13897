// RUN: %check %s

// What is called to see that it throws returns nothing.

#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<int> all(std::vector<mylib::task<int>> Tasks);

template <class Exception, class Code>
void assert_throws(Code &&Run) {
  try {
    Run();
  } catch (const Exception &) {
    return;
  }
  throw 1;
}

void ofNothing() {
  assert_throws<int>([] { all({}); });
  assert_throws<int>([] {
    std::vector<mylib::task<int>> None;
    all(std::move(None));
  });
}

template <class T> void inTemplate() {
  assert_throws<T>([] { all({}); });
}
template void inTemplate<int>();
