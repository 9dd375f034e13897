// id: L13  class: lifetime  verdict: bug  difficulty: medium
// origin: clice-io/clice @ b557e152 -- src/server/compiler/compiler.cpp, master_server.cpp
// what: sessions lie in a map by value; a request keeps `auto& session` over an await, didClose() erases it
// fix: shared_ptr<Session>, or find it again
#include "../rt/kota.hpp"
#include <cstdint>
#include <string>
#include <unordered_map>
struct Session { int version = 0; int generation = 0; std::string text; bool ast_dirty = true; };
class MasterServer {
public:
    kota::task<bool> ensure_deps(std::uint32_t path_id);
    kota::task<std::string> compile(std::string text);
    kota::task<std::string> hover(std::uint32_t path_id) {
        auto& session = sessions[path_id];
        auto gen = session.generation;
        if (!co_await ensure_deps(path_id)) {
            co_return "";
        }
        auto result = co_await compile(session.text); // EXPECT: lifetime
        if (session.generation == gen) { // ALT: lifetime
            session.ast_dirty = false; // ALT: lifetime
        }
        co_return result;
    }
    kota::task<std::string> hover_fixed(std::uint32_t path_id) {
        auto gen = sessions[path_id].generation;
        if (!co_await ensure_deps(path_id)) {
            co_return "";
        }
        auto it = sessions.find(path_id);
        if (it == sessions.end() || it->second.generation != gen) {
            co_return "";
        }
        co_return co_await compile(it->second.text);
    }
    void did_open(std::uint32_t path_id, std::string text) { sessions[path_id].text = std::move(text); }
    void did_close(std::uint32_t path_id) { sessions.erase(path_id); }
private:
    std::unordered_map<std::uint32_t, Session> sessions;
};
