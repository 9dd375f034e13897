// Source: boostorg/redis example/cpp20_intro.cpp (views of string literals in what is sent later: literals outlive
// every coroutine).
#include "../rt/drogon.hpp"
#include <string_view>

drogon::Task<int> command(std::string_view name, std::string_view argument);

drogon::Task<int> both() {
  auto first = command("SET", "key");
  auto second = command("GET", "key");
  const int a = co_await first;
  const int b = co_await second;
  co_return a + b;
}
