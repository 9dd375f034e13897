// id: L11  class: lifetime  verdict: bug  difficulty: medium
// origin: clice-io/clice @ 82f2d23a (PR #489) -- src/server/compiler/compiler.cpp
// what: a coroutine lambda finds a map entry, awaits the build, and reads the entry again; didSave() inserts into and erases from the map
// fix: copy the name out before the first suspension
#include "../rt/kota.hpp"
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>
#include <unordered_map>
struct BuildParams { std::string file, module_name; };
struct WorkerPool { kota::task<bool> send_stateless(BuildParams); };
class Compiler {
public:
    kota::task<bool> build_pcm(std::uint32_t path_id) {
        auto mod_it = path_to_module.find(path_id);
        if (mod_it == path_to_module.end())
            co_return false;
        BuildParams bp;
        bp.file = std::to_string(path_id);
        auto safe_module_name = mod_it->second;
        std::ranges::replace(safe_module_name, ':', '-');
        bp.module_name = mod_it->second;
        auto ok = co_await pool.send_stateless(std::move(bp));
        if (!ok) {
            std::printf("BuildPCM failed for module %s\n", mod_it->second.c_str()); // EXPECT: lifetime
            co_return false;
        }
        built[mod_it->second] = safe_module_name; // ALT: lifetime
        co_return true;
    }
    kota::task<bool> build_pcm_fixed(std::uint32_t path_id) {
        auto mod_it = path_to_module.find(path_id);
        if (mod_it == path_to_module.end())
            co_return false;
        auto module_name = mod_it->second;
        auto ok = co_await pool.send_stateless(BuildParams{.file = {}, .module_name = module_name});
        if (ok)
            built[module_name] = module_name;
        co_return ok;
    }
    void did_save(std::uint32_t path_id, std::string name) {
        if (name.empty())
            path_to_module.erase(path_id);
        else
            path_to_module[path_id] = std::move(name);
    }
private:
    WorkerPool pool;
    std::unordered_map<std::uint32_t, std::string> path_to_module;
    std::unordered_map<std::string, std::string> built;
};
