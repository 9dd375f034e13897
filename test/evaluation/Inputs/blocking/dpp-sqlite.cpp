// id: B04  class: blocking  verdict: bug  difficulty: medium
// origin: MatteoNasci/Delta_DBot @ HEAD (live) -- source/commands/slash/mog/mog_team.cpp, source/database/database_handler.cpp
// what: the command coroutine runs a SQL statement through the project's wrapper of sqlite3 on the bot's event thread (sqlite3.h is real)
// fix: a database thread
#include "../rt/dpp.hpp"
#include <functional>
#include <sqlite3.h>
namespace mln {
struct db_result_t { int type = 0; std::string err_text; };
using row_callback = std::function<void(sqlite3_stmt*)>;
class database_handler {
public:
    db_result_t exec(std::size_t stmt_id, const row_callback& on_row) {
        sqlite3_stmt* stmt = stmts[stmt_id];
        int rc;
        while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
            on_row(stmt);
        }
        sqlite3_reset(stmt);
        return {rc, rc == SQLITE_DONE ? "" : sqlite3_errmsg(db)};
    }
private:
    sqlite3* db = nullptr;
    sqlite3_stmt* stmts[8] = {};
};
dpp::task<bool> co_respond(const dpp::slashcommand_t& event, std::string text);
class mog_team {
public:
    explicit mog_team(database_handler& db) : db(db) {}
    dpp::task<void> create(const dpp::slashcommand_t& event) {
        bool result = false;
        const db_result_t res = db.exec(3, [&result](sqlite3_stmt*) { result = true; }); // EXPECT: blocking
        if (res.type != SQLITE_DONE || !result) {
            co_await co_respond(event, res.err_text);
            co_return;
        }
        co_await co_respond(event, "created");
    }
private:
    database_handler& db;
};
}
