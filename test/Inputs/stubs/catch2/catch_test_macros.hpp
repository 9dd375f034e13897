// A stub of Catch2: only what the fixtures use.
#pragma once

namespace Catch {
struct NameAndTags {
  NameAndTags(const char *Name = "", const char *Tags = "");
};
class ITestInvoker;
ITestInvoker *makeTestInvoker(void (*)());
template <typename C> class TestInvokerAsMethod;
template <typename C> ITestInvoker *makeTestInvoker(void (C::*)()) {
  return nullptr;
}
template <typename C> ITestInvoker *makeTestInvokerFixture(void (C::*)() const) {
  return nullptr;
}
struct AutoReg {
  AutoReg(ITestInvoker *, const NameAndTags &);
};
struct Section {
  explicit Section(const char *);
  ~Section();
  explicit operator bool() const;
};
class AssertionHandler {
public:
  explicit AssertionHandler(const char *);
  void handle(bool);
  void handleUnexpectedInflightException();
  void complete();
};
} // namespace Catch

#define INTERNAL_CATCH_NAME2(Prefix, Line) Prefix##Line
#define INTERNAL_CATCH_NAME(Prefix, Line) INTERNAL_CATCH_NAME2(Prefix, Line)

#define INTERNAL_CATCH_TESTCASE2(TestName, ...)                                \
  static void TestName();                                                      \
  namespace {                                                                  \
  const Catch::AutoReg INTERNAL_CATCH_NAME(autoRegistrar, __LINE__)(           \
      Catch::makeTestInvoker(&TestName), Catch::NameAndTags{__VA_ARGS__});     \
  }                                                                            \
  static void TestName()
#define TEST_CASE(...)                                                         \
  INTERNAL_CATCH_TESTCASE2(                                                    \
      INTERNAL_CATCH_NAME(CATCH2_INTERNAL_TEST_, __LINE__), __VA_ARGS__)

#define INTERNAL_CATCH_TEST_CASE_METHOD2(TestName, ClassName, ...)             \
  namespace {                                                                  \
  struct TestName : ClassName {                                                \
    void test();                                                               \
  };                                                                           \
  const Catch::AutoReg INTERNAL_CATCH_NAME(autoRegistrar, __LINE__)(           \
      Catch::makeTestInvoker(&TestName::test),                                 \
      Catch::NameAndTags{__VA_ARGS__});                                        \
  }                                                                            \
  void TestName::test()
#define TEST_CASE_METHOD(ClassName, ...)                                       \
  INTERNAL_CATCH_TEST_CASE_METHOD2(                                            \
      INTERNAL_CATCH_NAME(CATCH2_INTERNAL_TEST_, __LINE__), ClassName,         \
      __VA_ARGS__)

#define INTERNAL_CATCH_TEST_CASE_PERSISTENT_FIXTURE2(TestName, ClassName, ...) \
  namespace {                                                                  \
  struct TestName : ClassName {                                                \
    void test() const;                                                         \
  };                                                                           \
  const Catch::AutoReg INTERNAL_CATCH_NAME(autoRegistrar, __LINE__)(           \
      Catch::makeTestInvokerFixture(&TestName::test),                          \
      Catch::NameAndTags{__VA_ARGS__});                                        \
  }                                                                            \
  void TestName::test() const
#define TEST_CASE_PERSISTENT_FIXTURE(ClassName, ...)                           \
  INTERNAL_CATCH_TEST_CASE_PERSISTENT_FIXTURE2(                                \
      INTERNAL_CATCH_NAME(CATCH2_INTERNAL_TEST_, __LINE__), ClassName,         \
      __VA_ARGS__)

#define INTERNAL_CATCH_TEMPLATE_TEST_CASE2(TestName, TestFunc, Name, ...)      \
  template <typename TestType> static void TestFunc();                         \
  namespace {                                                                  \
  template <typename... Types> struct TestName {                               \
    TestName() {                                                               \
      (void(Catch::AutoReg(Catch::makeTestInvoker(&TestFunc<Types>),           \
                           Catch::NameAndTags{Name})),                         \
       ...);                                                                   \
    }                                                                          \
  };                                                                           \
  const TestName<__VA_ARGS__> INTERNAL_CATCH_NAME(globalRegistrar, __LINE__);  \
  }                                                                            \
  template <typename TestType> static void TestFunc()
#define TEMPLATE_TEST_CASE(Name, Tags, ...)                                    \
  INTERNAL_CATCH_TEMPLATE_TEST_CASE2(                                          \
      INTERNAL_CATCH_NAME(CATCH2_INTERNAL_TEMPLATE_, __LINE__),                \
      INTERNAL_CATCH_NAME(CATCH2_INTERNAL_TEMPLATE_TEST_, __LINE__), Name,     \
      __VA_ARGS__)

#define SECTION(Name)                                                          \
  if (const Catch::Section &INTERNAL_CATCH_NAME(section, __LINE__) =           \
          Catch::Section(Name))

#define INTERNAL_CATCH_TEST(Text, ...)                                         \
  do {                                                                         \
    Catch::AssertionHandler Handler(Text);                                     \
    try {                                                                      \
      Handler.handle(static_cast<bool>(__VA_ARGS__));                          \
    } catch (...) {                                                            \
      Handler.handleUnexpectedInflightException();                             \
    }                                                                          \
    Handler.complete();                                                        \
  } while ((void)0, false)
#define CHECK(...) INTERNAL_CATCH_TEST("CHECK", __VA_ARGS__)
#define REQUIRE(...) INTERNAL_CATCH_TEST("REQUIRE", __VA_ARGS__)
