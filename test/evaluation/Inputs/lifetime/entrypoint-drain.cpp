// Source: cloudflare/workerd pull #6867 (a scope guard of the request's coroutine reads the entrypoint, which its owner
// has freed by then: the coroutine lives on among the tasks of the outer request).
#include "../rt/kj.hpp"
#include <memory>
#include <string>
#include <utility>

namespace worker {

struct Response {
  int status = 200;
  std::string location;
};

template <class F> struct Deferred {
  F action;
  ~Deferred() { action(); }
};
template <class F> Deferred<F> deferred(F action) { return {std::move(action)}; }

class WaitUntil {
public:
  void drain(const std::string &requestId);
};

class IoContext {
public:
  void addTask(kj::Promise<void> task) { tasks_.add(std::move(task)); }
  WaitUntil &waitUntil() { return waitUntil_; }

private:
  WaitUntil waitUntil_;
  kj::TaskSet tasks_;
};

kj::Promise<Response> runHandler(std::string url);

class Entrypoint {
public:
  Entrypoint(WaitUntil &waitUntil, std::string id) : waitUntil_(waitUntil), id_(std::move(id)) {}

  kj::Promise<void> request(std::string url) {
    auto drainAtEnd = deferred([this] { waitUntil_.drain(id_); }); // EITHER: lifetime dangling
    const auto response = co_await runHandler(std::move(url));     // EITHER: lifetime dangling
    lastStatus_ = response.status;                                 // EITHER: lifetime dangling
  }

private:
  WaitUntil &waitUntil_;
  std::string id_;
  int lastStatus_ = 0;
};

void startSubrequest(IoContext &context, std::string id, std::string url) {
  auto entrypoint = std::make_unique<Entrypoint>(context.waitUntil(), std::move(id)); // EITHER: lifetime dangling
  context.addTask(entrypoint->request(std::move(url)));                               // EITHER: lifetime dangling
} // EITHER: lifetime dangling

} // namespace worker
