// id: L12  class: lifetime  verdict: bug  difficulty: medium
// origin: clice-io/clice @ 8857c97f and 351f209b -- src/command/toolchain.cpp, src/server/compiler/indexer.cpp
// what: a capturing coroutine lambda is called in the argument of schedule(): the closure is gone when the loop runs the lazy task
// fix: a named lambda that outlives run()
#include "../rt/kota.hpp"
#include <string>
#include <vector>
class Toolchain {
public:
    std::vector<std::string> query(std::vector<const char*> arguments, std::string file) {
        std::vector<std::string> result;
        kota::event_loop loop;
        loop.schedule([&]() -> kota::task<> { // EXPECT: lifetime
            result = co_await query_one(arguments, file); // ALT: lifetime
        }());
        loop.run();
        return result;
    }
    std::vector<std::string> query_fixed(std::vector<const char*> arguments, std::string file) {
        std::vector<std::string> result;
        kota::event_loop loop;
        auto task = [&]() -> kota::task<> {
            result = co_await query_one(arguments, file);
        };
        loop.schedule(task());
        loop.run();
        return result;
    }
    kota::task<> warm(kota::event_loop& loop, std::vector<std::string> files) {
        kota::task_group<> workers(loop);
        for (auto& file : files) {
            workers.spawn([this, file]() -> kota::task<> { // EXPECT: lifetime
                co_await query_one({}, file);
                ++completed; // ALT: lifetime
            }());
        }
        co_await workers.join();
    }
private:
    kota::task<std::vector<std::string>> query_one(std::vector<const char*>, std::string);
    int completed = 0;
};
