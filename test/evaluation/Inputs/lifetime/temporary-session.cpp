// id: L21  class: lifetime  verdict: bug  difficulty: medium
// origin: guard3/GreekBot @ 53b8063 and Asio users -- (own reduction; the project's lazy task, a member coroutine of a temporary)
// what: run() of a temporary session is spawned: `this` is dead before the first resumption; a raw pointer from a unique_ptr member is kept over an await
// fix: the session in the frame of a free coroutine, or shared_from_this; look the pointer up again
#include "../rt/kota.hpp"
#include <span>
#include <string>
#include <vector>
struct stream { kota::task<std::string> read(); kota::task<> write(std::string); };
class Session {
public:
    explicit Session(std::unique_ptr<stream> s) : stream_(std::move(s)) {}
    kota::task<> run() {
        while (true) {
            auto line = co_await stream_->read();
            count_ += line.size();
            if (line.empty()) co_return;
        }
    }
    kota::task<> forward(std::string text) {
        auto* s = stream_.get();
        co_await log(text);
        co_await s->write(std::move(text)); // EXPECT: lifetime
    }
    void close() { stream_.reset(); }
private:
    kota::task<> log(const std::string& text);
    std::unique_ptr<stream> stream_;
    std::size_t count_ = 0;
};
kota::task<> send_all(std::span<const int> ids) { // ALT: lifetime
    for (int id : ids) { // ALT: lifetime
        co_await kota::sleep(std::chrono::milliseconds(id));
    }
}
kota::task<> serve(std::unique_ptr<stream> s) {
    Session session(std::move(s));
    co_await session.run();
}
class Server {
public:
    explicit Server(kota::event_loop& loop) : group_(loop) {}
    void accept(std::unique_ptr<stream> s) {
        group_.spawn(Session(std::move(s)).run()); // EXPECT: lifetime
    }
    void accept_fixed(std::unique_ptr<stream> s) { group_.spawn(serve(std::move(s))); }
    void ping() {
        group_.spawn(send_all(std::vector<int>{1, 2, 3})); // EXPECT: lifetime
    }
private:
    kota::task_group<> group_;
};
