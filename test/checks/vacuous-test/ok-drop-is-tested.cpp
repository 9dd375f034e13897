// RUN: %check %s async-vacuous-test

// A block that ends with the task, before the test asserts: what dropping it does,
// is what is tested.

#include <gtest/gtest.h>
#include <mylib/task.hpp>

struct tracker {
  explicit tracker(int &Count);
  ~tracker();
};
mylib::task<> use(tracker);

TEST(Task, EndsItsCoroutine) {
  int Instances = 0;
  {
    auto Task = use(tracker(Instances));
  }
  EXPECT_EQ(0, Instances);
}
