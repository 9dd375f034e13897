// id: U14  class: unawaited  verdict: bug  difficulty: medium
// origin: clice-io/clice @ 979ad543, 32d376dc (structured shutdown) -- src/server (reduced, the await of join() is missing)
// what: join() of the group and of the thread-pool job are lazy tasks of the project's own loop; unawaited they do nothing and the group dies with running work
// fix: co_await workers.join(); co_await kota::queue(...)
#include "../rt/kota.hpp"
#include <string>
#include <vector>
class Indexer {
public:
    explicit Indexer(kota::event_loop& loop) : loop(loop) {}
    kota::task<> index_one(std::string path);
    kota::task<> run(std::vector<std::string> files) {
        kota::task_group<> workers(loop);
        for (auto& file : files) {
            workers.spawn(index_one(file));
        }
        workers.join(); // EXPECT: unawaited
        kota::queue([this] { return write_index(); }); // EXPECT: unawaited
        done.set();
    }
    kota::task<> run_fixed(std::vector<std::string> files) {
        kota::task_group<> workers(loop);
        for (auto& file : files) {
            workers.spawn(index_one(file));
        }
        co_await workers.join();
        co_await kota::queue([this] { return write_index(); });
        done.set();
    }
private:
    bool write_index();
    kota::event_loop& loop;
    kota::event done;
};
