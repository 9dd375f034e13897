// id: BN5  class: blocking  verdict: clean  difficulty: medium
// origin: clice-io/clice @ e5ae3b23 (after), c++ -- src/server/worker/stateless_worker.cpp; src/driver/index.cc:412
// what: file work in the function that queue() runs on the pool; a sleep in a plain command-line function that starts and runs its own loop
#include "../rt/kota.hpp"
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
class Worker {
public:
    kota::task<bool> build(std::string source, std::string out) {
        auto ok = co_await kota::queue([source, out] {
            std::ifstream in(source);
            std::ofstream os(out);
            os << in.rdbuf();
            std::filesystem::rename(out, out + ".done");
            return os.good();
        });
        if (ok) {
            built.set();
        }
        co_return ok;
    }
    kota::event built;
};
int run_stats_once(const std::string& root) {
    kota::event_loop loop;
    Worker worker;
    loop.schedule(worker.build(root, root + ".tmp"));
    return loop.run();
}
int run_stats(const std::string& root) {
    for (int attempt = 1; attempt < 5; ++attempt) {
        if (int rc = run_stats_once(root); rc >= 0) {
            return rc;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    return run_stats_once(root);
}
