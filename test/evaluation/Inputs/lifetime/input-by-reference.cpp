// Source: isocpp/CppCoreGuidelines issue #1806 (the parameter is a reference to what the caller gives up before the
// coroutine resumes).
#include "../rt/concurrencpp.hpp"

concurrencpp::result<void> something();

concurrencpp::result<int> increment(const std::shared_ptr<int> &input) {
  co_await something();
  co_return *input + 1;
}

concurrencpp::result<int> start(int value) {
  return increment(std::make_shared<int>(value)); // EXPECT: lifetime
}
