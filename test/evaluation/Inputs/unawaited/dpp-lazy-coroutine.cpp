// id: U10  class: unawaited  verdict: bug  difficulty: medium
// origin: brainboxdotcc/DPP @ PR #763 (dpp::coroutine is lazy, dpp::task eager, dpp::async sent at once) -- (bot code)
// what: a helper that was a dpp::job became a lazy dpp::coroutine; the call that is not awaited does nothing now
// fix: co_await it; API calls (dpp::async) may be dropped
#include "../rt/dpp.hpp"
#include <vector>
dpp::coroutine<> announce(dpp::cluster& bot, dpp::snowflake channel, std::string text) {
    auto confirm = co_await bot.co_message_create(dpp::message{channel, text});
    if (confirm.is_error()) {
        co_await bot.co_sleep(5);
        co_await bot.co_message_create(dpp::message{channel, text});
    }
}
void attach(dpp::cluster& bot) {
    bot.on_slashcommand.co_attach([](dpp::slashcommand_t event) -> dpp::job {
        if (event.command_name() == "announce") {
            auto thinking = event.co_thinking();
            announce(*event.from, event.channel(), "maintenance tonight"); // EXPECT: unawaited
            event.from->co_message_create(dpp::message{event.channel(), "log"});   // sent at once
            co_await std::move(thinking);
            co_await event.co_edit_original_response(dpp::message{event.channel(), "done"});
        }
    });
}
