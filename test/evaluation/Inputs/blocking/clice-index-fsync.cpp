// id: B06  class: blocking  verdict: bug  difficulty: medium
// origin: clice-io/clice @ e5ae3b23 -- src/server/compiler/indexer.cpp
// what: the idle task saves the index; each blob is committed with fsync and rename on the event loop
// fix: commit through kota::queue on the thread pool
#include "../rt/kota.hpp"
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>
struct PendingEntry { std::string tmp_path, final_path; };
class CacheStore {
public:
    bool commit(const PendingEntry& entry) {
        int fd = ::open(entry.tmp_path.c_str(), O_RDONLY);
        if (fd < 0) return false;
        bool ok = ::fsync(fd) == 0;
        ::close(fd);
        return ok && std::rename(entry.tmp_path.c_str(), entry.final_path.c_str()) == 0;
    }
};
class Indexer {
public:
    void save() {
        for (auto& blob : batch) {
            store->commit(blob);
        }
    }
    kota::task<> idle_loop() {
        while (!stopping) {
            co_await kota::sleep(std::chrono::milliseconds(500));
            if (dirty) {
                save(); // EXPECT: blocking
                dirty = false;
            }
        }
    }
    kota::task<> save_fixed() {
        auto pending = batch;
        for (auto& blob : pending) { // ALT: sequential
            co_await kota::queue([this, &blob] { return store->commit(blob); }); // ALT: sequential
        }
    }
private:
    std::shared_ptr<CacheStore> store;
    std::vector<PendingEntry> batch;
    bool dirty = false, stopping = false;
};
