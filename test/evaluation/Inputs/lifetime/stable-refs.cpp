// id: LN6  class: lifetime  verdict: clean  difficulty: medium
// origin: clice-io/clice @ HEAD, openbmc/pldm @ HEAD (after the fixes) -- (own text)
// what: nothing dangles: found again after the await, an index, a copied shared_ptr, a container that only the constructor fills, a value result bound to const&, node stability with an owner copy
#include "../rt/kota.hpp"
#include <map>
#include <string>
#include <unordered_map>
#include <vector>
struct Doc { int version = 0; std::string text; };
kota::task<Doc> load(std::string name);
kota::task<> touch(int);
class Store {
public:
    explicit Store(std::vector<std::string> names) : names_(std::move(names)) {
        for (auto& n : names_) fixed_.emplace(n, static_cast<int>(n.size()));
    }
    kota::task<int> again(std::string name) {
        auto it = docs_.find(name);
        if (it == docs_.end()) co_return 0;
        co_await touch(it->second->version);
        it = docs_.find(name);
        co_return it == docs_.end() ? 0 : it->second->version;
    }
    kota::task<> by_index() {
        for (std::size_t i = 0; i < list_.size(); ++i) { // ALT: sequential
            co_await touch(list_[i]); // ALT: sequential
        }
    }
    kota::task<int> owner_copy(std::string name) {
        auto doc = docs_[name];
        auto& d = *doc;
        co_await touch(1);
        co_return d.version;
    }
    kota::task<int> value_result(std::string name) {
        const auto& doc = co_await load(name);
        co_await touch(doc.version);
        co_return static_cast<int>(doc.text.size());
    }
    kota::task<int> never_changed() {
        auto it = fixed_.find("a");
        const auto& first = names_.front();
        co_await touch(2);
        co_return it == fixed_.end() ? 0 : it->second + static_cast<int>(first.size());
    }
    kota::task<> drain() {
        auto todo = std::exchange(docs_, {});
        for (auto& [name, doc] : todo) { // ALT: sequential
            co_await touch(doc->version); // ALT: sequential
        }
    }
    void close(std::string name) { docs_.erase(name); }
    void push(int v) { list_.push_back(v); }
private:
    std::unordered_map<std::string, std::shared_ptr<Doc>> docs_;
    std::map<std::string, int> fixed_;
    std::vector<std::string> names_;
    std::vector<int> list_;
};
