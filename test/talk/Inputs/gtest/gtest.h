//===--- gtest.h - As much of GoogleTest as the tests need ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GTEST_GTEST_H
#define GTEST_GTEST_H

namespace testing {

class Test {
public:
  virtual ~Test();

private:
  virtual void TestBody() = 0;
};

} // namespace testing

#define TEST(Suite, Name)                                                      \
  class Suite##_##Name##_Test : public ::testing::Test {                       \
    void TestBody() override;                                                  \
  };                                                                           \
  void Suite##_##Name##_Test::TestBody()

#define EXPECT_EQ(Left, Right)                                                 \
  do {                                                                         \
    bool Equal = (Left) == (Right);                                            \
    (void)Equal;                                                               \
  } while (false)

#endif // GTEST_GTEST_H
