// A stub of GoogleTest: only what the fixtures use.
#pragma once

namespace testing {
class AssertionResult {
public:
  explicit AssertionResult(bool);
  operator bool() const;
};
class Test {
public:
  virtual ~Test();

protected:
  Test();
  virtual void SetUp();
  virtual void TearDown();

private:
  virtual void TestBody() = 0;
};
class TestInfo;
template <typename T> class WithParamInterface {
public:
  static const T &GetParam();
};
template <typename T>
class TestWithParam : public Test, public WithParamInterface<T> {};

namespace internal {
class TestFactoryBase {
public:
  virtual ~TestFactoryBase();
  virtual Test *CreateTest() = 0;
};
template <typename T> class TestFactoryImpl : public TestFactoryBase {
public:
  Test *CreateTest() override { return new T; }
};
TestInfo *MakeAndRegisterTestInfo(const char *, const char *,
                                  TestFactoryBase *);
bool fails(const char *, int);
struct EqHelper {
  template <typename L, typename R>
  static AssertionResult Compare(const char *, const char *, const L &Left,
                                 const R &Right) {
    return AssertionResult(Left == Right);
  }
};
} // namespace internal
} // namespace testing

#define GTEST_TEST_(Suite, Name, Parent)                                       \
  class Suite##_##Name##_Test : public Parent {                                \
  public:                                                                      \
    Suite##_##Name##_Test() = default;                                         \
                                                                               \
  private:                                                                     \
    void TestBody() override;                                                  \
    static ::testing::TestInfo *const test_info_;                              \
  };                                                                           \
  ::testing::TestInfo *const Suite##_##Name##_Test::test_info_ =               \
      ::testing::internal::MakeAndRegisterTestInfo(                            \
          #Suite, #Name,                                                       \
          new ::testing::internal::TestFactoryImpl<Suite##_##Name##_Test>);    \
  void Suite##_##Name##_Test::TestBody()

#define TEST(Suite, Name) GTEST_TEST_(Suite, Name, ::testing::Test)
#define TEST_F(Fixture, Name) GTEST_TEST_(Fixture, Name, Fixture)
#define TEST_P(Fixture, Name)                                                  \
  class Fixture##_##Name##_Test : public Fixture {                             \
  private:                                                                     \
    void TestBody() override;                                                  \
  };                                                                           \
  void Fixture##_##Name##_Test::TestBody()

#define EXPECT_TRUE(Condition)                                                 \
  if (const ::testing::AssertionResult Result =                                \
          ::testing::AssertionResult(Condition))                               \
    ;                                                                          \
  else                                                                         \
    (void)::testing::internal::fails(#Condition, __LINE__)
#define EXPECT_EQ(Left, Right)                                                 \
  if (const ::testing::AssertionResult Result =                                \
          ::testing::internal::EqHelper::Compare(#Left, #Right, Left, Right))  \
    ;                                                                          \
  else                                                                         \
    (void)::testing::internal::fails(#Left, __LINE__)
#define EXPECT_THROW(Statement, Exception)                                     \
  do {                                                                         \
    bool Caught = false;                                                       \
    try {                                                                      \
      Statement;                                                               \
    } catch (Exception const &) {                                              \
      Caught = true;                                                           \
    }                                                                          \
    if (!Caught)                                                               \
      (void)::testing::internal::fails(#Statement, __LINE__);                  \
  } while (false)
#define EXPECT_NO_THROW(Statement)                                             \
  try {                                                                        \
    Statement;                                                                 \
  } catch (...) {                                                              \
    (void)::testing::internal::fails(#Statement, __LINE__);                    \
  }
