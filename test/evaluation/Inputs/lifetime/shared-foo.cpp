// Source: isocpp/CppCoreGuidelines issue #1756 (the closure ends with its block while what it started goes on; the shared
// pointer in it kept nothing alive).
#include "../rt/concurrencpp.hpp"

struct Foo { int value; };

concurrencpp::result<void> something();

void startAll(std::shared_ptr<Foo> shared, int value) {
  {
    const auto lambda = [value, shared]() -> concurrencpp::null_result { // EITHER: lifetime foo
      co_await something();
      shared->value = value; // EITHER: lifetime foo
    };
    lambda(); // EITHER: lifetime foo
  } // EITHER: lifetime foo
}
