// Source: vollate/OBCX examples/telegram_bot.cpp (co_await may not be used in a catch block, so the pause blocks).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <chrono>
#include <thread>

namespace asio = boost::asio;

asio::awaitable<void> sendMessage();

asio::awaitable<void> periodic(bool &running) {
  while (running) {
    try {
      co_await sendMessage();
    } catch (const std::exception &) {
      std::this_thread::sleep_for(std::chrono::seconds(5)); // EXPECT: blocking
    }
  }
}
