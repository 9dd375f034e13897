// Source: brainboxdotcc/DPP pull #1576, as fixed (the lambda becomes a parameter of a job, so that the frame of the job
// has it while its task runs).
#include "../rt/dpp.hpp"

template <class F> dpp::job runTimer(F handler, dpp::timer timer) { co_await handler(timer); }

void announce(dpp::cluster &bot) {
  auto handler = [&bot](dpp::timer) -> dpp::task<void> {
    co_await bot.co_message_create(dpp::message{1, "foo"});
    co_await bot.co_message_create(dpp::message{1, "bar"});
  };
  bot.start_timer([handler](dpp::timer timer) { runTimer(handler, timer); }, 5);
}
