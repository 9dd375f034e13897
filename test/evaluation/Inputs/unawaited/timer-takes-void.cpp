// Source: brainboxdotcc/DPP pull #1576 (start_timer took a function of nothing: the task of the coroutine lambda is
// dropped when it first suspends, and its captures are gone).
#include "../rt/dpp.hpp"

void announce(dpp::cluster &bot) {
  bot.start_timer([&bot](dpp::timer) -> dpp::task<void> { // EXPECT: unawaited
    co_await bot.co_message_create(dpp::message{1, "foo"});
    co_await bot.co_message_create(dpp::message{1, "bar"}); // ALT: lifetime
  }, 5);
}
