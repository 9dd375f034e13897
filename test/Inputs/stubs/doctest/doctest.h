// A stub of doctest: only what the fixtures use.
#pragma once

namespace doctest {
namespace detail {
using funcType = void (*)();
struct TestCase {
  TestCase(funcType, const char *, unsigned);
  TestCase(const TestCase &);
  TestCase &operator*(const char *);
};
int regTest(const TestCase &);
template <typename... Ts> int consume(const int *, Ts &&...) { return 0; }
struct Subcase {
  Subcase(const char *);
  ~Subcase();
  operator bool() const;
};
bool decomp_assert(const char *, bool);
} // namespace detail
} // namespace doctest

#define DOCTEST_CAT2(A, B) A##B
#define DOCTEST_CAT(A, B) DOCTEST_CAT2(A, B)
#define DOCTEST_ANONYMOUS(Prefix) DOCTEST_CAT(Prefix, __LINE__)

#define DOCTEST_REGISTER_FUNCTION(f, decorators)                               \
  static const int DOCTEST_ANONYMOUS(DOCTEST_ANON_VAR_) =                      \
      doctest::detail::consume(                                                \
          &DOCTEST_ANONYMOUS(DOCTEST_ANON_VAR_),                               \
          doctest::detail::regTest(                                            \
              doctest::detail::TestCase(f, __FILE__, __LINE__) * decorators));
#define DOCTEST_CREATE_AND_REGISTER_FUNCTION(f, decorators)                    \
  static void f();                                                             \
  DOCTEST_REGISTER_FUNCTION(f, decorators)                                     \
  static void f()
#define TEST_CASE(decorators)                                                  \
  DOCTEST_CREATE_AND_REGISTER_FUNCTION(DOCTEST_ANONYMOUS(DOCTEST_ANON_FUNC_),  \
                                       decorators)

#define DOCTEST_IMPLEMENT_FIXTURE(der, base, func, decorators)                 \
  namespace {                                                                  \
  struct der : public base {                                                   \
    void f();                                                                  \
  };                                                                           \
  static void func() {                                                         \
    der v;                                                                     \
    v.f();                                                                     \
  }                                                                            \
  DOCTEST_REGISTER_FUNCTION(func, decorators)                                  \
  }                                                                            \
  void der::f()
#define TEST_CASE_FIXTURE(c, decorators)                                       \
  DOCTEST_IMPLEMENT_FIXTURE(DOCTEST_ANONYMOUS(DOCTEST_ANON_CLASS_), c,         \
                            DOCTEST_ANONYMOUS(DOCTEST_ANON_FUNC_), decorators)

#define SUBCASE(name)                                                          \
  if (const doctest::detail::Subcase &DOCTEST_ANONYMOUS(subcase) =             \
          doctest::detail::Subcase(name))
#define CHECK(...) doctest::detail::decomp_assert(#__VA_ARGS__, __VA_ARGS__)
#define REQUIRE(...) doctest::detail::decomp_assert(#__VA_ARGS__, __VA_ARGS__)
