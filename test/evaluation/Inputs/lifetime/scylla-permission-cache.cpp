// id: L18  class: lifetime  verdict: bug  difficulty: medium
// origin: scylladb/scylladb @ 1293b94039 -- auth/cache.cc
// what: range-for over hash maps with `perms = co_await loader(...)`: load_permissions() emplaces into the same maps meanwhile
// fix: snapshot of the keys
#include "../rt/seastar.hpp"
#include <unordered_map>
using permission_set = unsigned;
using resource = std::string;
struct role_record { std::unordered_map<resource, permission_set> cached_permissions; };
class cache {
public:
    ss::future<> reload_all_permissions() {
        auto units = co_await ss::get_units(_loading_sem, 1);
        for (auto& [res, perms] : _anonymous_permissions) { // EXPECT: lifetime // ALT: sequential
            perms = co_await _permission_loader("", res); // ALT: lifetime, sequential
        }
        for (auto& [role, entry] : _roles) { // ALT: lifetime, sequential
            auto& perms_cache = entry->cached_permissions;
            for (auto& [res, perms] : perms_cache) { // EXPECT: lifetime // ALT: sequential
                perms = co_await _permission_loader(role, res); // ALT: lifetime, sequential
            }
        }
    }
    ss::future<permission_set> load_permissions(std::string role, resource r) {
        auto perms = co_await _permission_loader(role, r);
        if (role.empty()) {
            _anonymous_permissions.emplace(r, perms);
        } else {
            auto& entry = _roles[role];
            entry->cached_permissions.emplace(r, perms);
        }
        co_return perms;
    }
    ss::future<> reload_anonymous_fixed() {
        std::vector<resource> keys;
        for (const auto& [res, _] : _anonymous_permissions) {
            keys.push_back(res);
        }
        for (const auto& res : keys) { // ALT: sequential
            auto perms = co_await _permission_loader("", res); // ALT: sequential
            _anonymous_permissions[res] = perms;
        }
    }
private:
    std::function<ss::future<permission_set>(std::string, const resource&)> _permission_loader;
    std::unordered_map<resource, permission_set> _anonymous_permissions;
    std::unordered_map<std::string, ss::lw_shared_ptr<role_record>> _roles;
    ss::semaphore _loading_sem{1};
};
