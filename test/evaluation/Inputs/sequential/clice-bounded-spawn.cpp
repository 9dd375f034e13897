// id: SN4  class: sequential  verdict: clean  difficulty: medium
// origin: clice-io/clice @ 351f209b (before) -- src/server/compiler/indexer.cpp; OpenKneeboard @ HEAD -- KneeboardState.cpp (ordered event queue)
// what: the loop awaits a semaphore and a pause event only, the work is spawned; an ordered event queue is drained one by one; rate limit by sleep
#include "../rt/kota.hpp"
#include <deque>
#include <string>
#include <vector>
class Indexer {
public:
    explicit Indexer(kota::event_loop& loop) : loop(loop) {}
    kota::task<> run(std::vector<std::string> files) {
        kota::task_group<> workers(loop);
        kota::semaphore in_flight(32);
        for (auto& file : files) {
            if (pause_depth > 0)
                co_await resume_event.wait();
            co_await in_flight.acquire();
            workers.spawn(index_one(file, in_flight));
        }
        co_await workers.join();
    }
    kota::task<> flush() {
        while (!queue.empty()) {
            auto it = std::move(queue.front());
            queue.pop_front();
            co_await it();
        }
    }
    kota::task<> announce(std::vector<std::string> channels) {
        for (auto& channel : channels) {
            co_await post(channel);
            co_await kota::sleep(std::chrono::seconds(1));   // the service allows one a second
        }
    }
private:
    kota::task<> index_one(std::string path, kota::semaphore& slots);
    kota::task<> post(std::string channel);
    kota::event_loop& loop;
    kota::event resume_event;
    int pause_depth = 0;
    std::deque<std::function<kota::task<>()>> queue;
};
