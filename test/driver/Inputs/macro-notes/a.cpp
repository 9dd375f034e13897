#include <asio.hpp>
#include <chrono>
#include <fake_test.h>
#include <thread>

using namespace std::chrono_literals;
bool slow() { std::this_thread::sleep_for(1s); return true; }
bool other() { std::this_thread::sleep_for(1s); return true; }
bool third();
#define NAP std::this_thread::sleep_for(std::chrono::seconds(1))
asio::awaitable<void> test() {
  EXPECT_TRUE(slow());
  NAP;
  EXPECT_TRUE((NAP, true));
  EXPECT_TRUE(other());
  EXPECT_TRUE(third());
  co_return;
}
bool third() { std::this_thread::sleep_for(1s); return true; }
