// Source: cloudflare/workerd pull #6867, the other way out (the entrypoint is a parameter of the coroutine that serves
// the request, so that it lives as long as this one).
#include "../rt/kj.hpp"
#include <memory>
#include <string>
#include <utility>

namespace worker {

struct Response {
  int status = 200;
};

template <class F> struct Deferred {
  F action;
  ~Deferred() { action(); }
};
template <class F> Deferred<F> deferred(F action) { return {std::move(action)}; }

kj::Promise<Response> runHandler(std::string url);

class Entrypoint {
public:
  explicit Entrypoint(std::string id) : id_(std::move(id)) {}

  kj::Promise<void> request(std::string url) {
    auto drainAtEnd = deferred([this] { ++drained_; });
    const auto response = co_await runHandler(std::move(url) + "?id=" + id_);
    lastStatus_ = response.status;
  }

private:
  std::string id_;
  int drained_ = 0;
  int lastStatus_ = 0;
};

kj::Promise<void> serve(std::unique_ptr<Entrypoint> entrypoint, std::string url) {
  co_await entrypoint->request(std::move(url));
}

class IoContext {
public:
  void startSubrequest(std::string id, std::string url) {
    auto entrypoint = std::make_unique<Entrypoint>(std::move(id));
    tasks_.add(serve(std::move(entrypoint), std::move(url)));
  }

private:
  kj::TaskSet tasks_;
};

} // namespace worker
