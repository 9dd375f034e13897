// id: UN1  class: unawaited  verdict: clean  difficulty: medium
// origin: brainboxdotcc/DPP docs; cloudflare/workerd @ HEAD (container-client.c++) -- (own text)
// what: API calls of D++ go out when the object is made; a job owns itself; background promises belong to a TaskSet; an eagerly evaluated one to a member
#include "../rt/dpp.hpp"
#include "../rt/kj.hpp"
#include <optional>
dpp::job log_line(dpp::cluster* bot, std::string text) {
    auto result = co_await bot->co_message_create(dpp::message{1, text});
    if (result.is_error()) {
        co_await bot->co_sleep(1);
        bot->co_message_create(dpp::message{1, "log failed"});
    }
}
void attach(dpp::cluster& bot) {
    bot.on_slashcommand.co_attach([](dpp::slashcommand_t event) -> dpp::job {
        event.co_reply("pong");
        log_line(event.from, "ping from " + event.command_name());
        co_await event.from->co_sleep(3);
    });
}
class ContainerClient {
public:
    void destroy(std::string id) {
        waitUntilTasks.add(deleteContainer(std::move(id)));
        monitor = watch().eagerlyEvaluate([](std::exception_ptr) {});
        ping().detach([](std::exception_ptr) {});
    }
private:
    kj::Promise<void> deleteContainer(std::string id);
    kj::Promise<void> watch();
    kj::Promise<void> ping();
    kj::TaskSet waitUntilTasks;
    std::optional<kj::Promise<void>> monitor;
};
