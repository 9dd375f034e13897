// RUN: %check %s

// Frameworks that know coroutines: the macro awaits what the test returns.

#include <folly/coro/BlockingWait.h>
#include <folly/coro/Task.h>
#include <gtest/gtest.h>
#include <seastar/core/future.hh>

#define CO_TEST(Suite, Name)                                                   \
  class Suite##_##Name##_Test : public testing::Test {                         \
    folly::coro::Task<> co_TestBody();                                         \
    void TestBody() override { folly::coro::blockingWait(co_TestBody()); }     \
  };                                                                           \
  folly::coro::Task<> Suite##_##Name##_Test::co_TestBody()

folly::coro::Task<int> answer();

CO_TEST(Answer, IsRight) { EXPECT_EQ(co_await answer(), 42); }

namespace seastar::testing {
class seastar_test {
public:
  virtual ~seastar_test();
  virtual future<> run_test_case() const = 0;
};
} // namespace seastar::testing

#define SEASTAR_TEST_CASE(Name)                                                \
  struct Name : public seastar::testing::seastar_test {                        \
    seastar::future<> run_test_case() const override;                          \
  };                                                                           \
  static Name Name##_instance;                                                 \
  seastar::future<> Name::run_test_case() const

SEASTAR_TEST_CASE(answers) { return seastar::make_ready_future<>(); }
