// id: U12  class: unawaited  verdict: bug  difficulty: easy
// origin: MatteoNasci/Delta_DBot @ ef9ffa0, 6bb63af -- source/commands/slash/db/db_privacy.cpp, db_help.cpp
// what: the helper that answers is a dpp::task; without co_await it is cancelled when the temporary dies
// fix: co_await co_respond(...)
#include "../rt/dpp.hpp"
namespace mln {
struct event_data_t { const dpp::slashcommand_t* data = nullptr; };
namespace response {
dpp::task<bool> co_respond(const event_data_t& event_data, dpp::message msg, bool is_error, std::string err_text) {
    auto confirm = co_await event_data.data->co_edit_original_response(msg);
    co_return !confirm.is_error() && !is_error && !err_text.empty();
}
}
class db_help {
public:
    dpp::task<void> command(event_data_t cmd_data) {
        static const dpp::message s_info(0, "The main database commands are ...");
        mln::response::co_respond(cmd_data, s_info, false, "Failed to reply with the db help text!"); // EXPECT: unawaited
        co_return;
    }
    dpp::task<void> command_fixed(event_data_t cmd_data) {
        static const dpp::message s_info(0, "The main database commands are ...");
        co_await mln::response::co_respond(cmd_data, s_info, false, "Failed to reply with the db help text!");
        co_return;
    }
};
}
