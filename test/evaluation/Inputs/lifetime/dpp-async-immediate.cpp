// id: LN3  class: lifetime  verdict: clean  difficulty: hard
// origin: brainboxdotcc/DPP @ a7edeaed (before) -- src/dpp/dispatcher.cpp (co_send, co_reply)
// what: a lambda with [&] is invoked by the constructor of the awaitable and not kept: the call goes out before the function returns
#include <concepts>
#include <coroutine>
#include <functional>
#include <memory>
#include <string>
#include <utility>
namespace bot {
struct confirmation { bool error = false; };
template <class R> class async {
    struct state { std::coroutine_handle<> waiter; R value; };
    std::shared_ptr<state> state_ = std::make_shared<state>();
public:
    template <class Fun> requires std::invocable<Fun, std::function<void(R)>>
    explicit async(Fun&& fun) {
        std::invoke(std::forward<Fun>(fun), std::function<void(R)>([s = state_](R r) {
            s->value = std::move(r);
            if (s->waiter) s->waiter.resume();
        }));
    }
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> h) noexcept { state_->waiter = h; }
    R await_resume() { return std::move(state_->value); }
};
class message_event {
public:
    async<confirmation> co_send(const std::string& m) const {
        return async<confirmation>{[&, this](std::function<void(confirmation)> cb) { this->send(m, std::move(cb)); }};
    }
    async<confirmation> co_reply(const std::string& m, bool mention) const {
        return async<confirmation>{[&](std::function<void(confirmation)> cb) { this->send(mention ? "@" + m : m, std::move(cb)); }};
    }
private:
    void send(std::string m, std::function<void(confirmation)> cb) const;
};
}
