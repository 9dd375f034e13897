// id: LN1  class: lifetime  verdict: clean  difficulty: medium
// origin: scylladb/scylladb @ 1529605b32 (the change was needless), f5a0efe45b (after) -- logstor, service/storage_service.cc
// what: a reference captured by reference names the object, not the local; a gate is held in a block around the await
#include "../rt/seastar.hpp"
#include <map>
struct log_index { bool update(int key, long from, long to); };
struct log_buffer { std::vector<ss::future<>> pending; ss::future<long> write(int record); };
struct log_group { log_index index; log_buffer buffer; log_index& get_index() { return index; } log_buffer& get_buffer() { return buffer; } };
class segment_manager {
public:
    void write_to_separator(std::map<int, long> records) {
        for (auto& [key, prev] : records) {
            auto& index = _group->get_index();
            auto& buf = _group->get_buffer();
            buf.pending.push_back(buf.write(key).then([this, &index, key = key, prev = prev](long now) {
                if (!index.update(key, prev, now)) {
                    free_record(now);
                }
            }));
        }
    }
    ss::future<> flush() {
        co_await ss::when_all_succeed(std::exchange(_group->get_buffer().pending, {}));
    }
    ss::future<> load_stats() {
        {
            auto holder = _gate.hold();
            co_await read_barrier();
        }
        co_await refresh();
    }
private:
    void free_record(long);
    ss::future<> read_barrier();
    ss::future<> refresh();
    ss::lw_shared_ptr<log_group> _group;
    ss::gate _gate;
};
