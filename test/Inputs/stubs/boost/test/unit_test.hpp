// A stub of Boost.Test: only what the fixtures use.
#pragma once

namespace boost {
template <typename Signature> class function;
template <typename R> class function<R()> {
public:
  template <typename F> function(F) {}
};

namespace unit_test {
class test_unit;
class test_case;
class test_suite {
public:
  void add(test_case *);
};
inline test_case *make_test_case(const boost::function<void()> &, const char *,
                                 const char *, unsigned long) {
  return nullptr;
}
template <typename T> void setup_conditional(T &) {}
template <typename T> void teardown_conditional(T &) {}
namespace ut_detail {
struct auto_test_unit_registrar {
  auto_test_unit_registrar(test_case *);
};
} // namespace ut_detail
} // namespace unit_test
namespace test_tools::tt_detail {
bool report_assertion(bool, const char *);
}
} // namespace boost

namespace boost_test_stub {
struct no_fixture {};
} // namespace boost_test_stub

#define BOOST_FIXTURE_TEST_CASE(test_name, F)                                  \
  struct test_name : public F {                                                \
    void test_method();                                                        \
  };                                                                           \
  static void test_name##_invoker() {                                          \
    test_name t;                                                               \
    boost::unit_test::setup_conditional(t);                                    \
    t.test_method();                                                           \
    boost::unit_test::teardown_conditional(t);                                 \
  }                                                                            \
  static boost::unit_test::ut_detail::auto_test_unit_registrar                 \
      test_name##_registrar(boost::unit_test::make_test_case(                  \
          &test_name##_invoker, #test_name, __FILE__, __LINE__));              \
  void test_name::test_method()
#define BOOST_AUTO_TEST_CASE(test_name)                                        \
  BOOST_FIXTURE_TEST_CASE(test_name, boost_test_stub::no_fixture)
#define BOOST_TEST_CASE(test_function)                                         \
  boost::unit_test::make_test_case(boost::function<void()>(test_function),     \
                                   #test_function, __FILE__, __LINE__)
#define BOOST_TEST(...)                                                        \
  boost::test_tools::tt_detail::report_assertion((__VA_ARGS__), #__VA_ARGS__)
#define BOOST_REQUIRE(...) BOOST_TEST(__VA_ARGS__)
