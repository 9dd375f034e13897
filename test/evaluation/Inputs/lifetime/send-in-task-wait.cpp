// Source: FISCO-BCOS/FISCO-BCOS pull #5492 (review: the closure of the coroutine lambda is a temporary of the call that
// starts it and does not wait).
#include "../rt/bcos_task.hpp"
#include <memory>
#include <string>

struct Message { std::string payload; };
struct Session { bcos::task::Task<void> send(std::string bytes); };

class Service : public std::enable_shared_from_this<Service> {
  int sent_ = 0;

public:
  void sendMessage(std::shared_ptr<Session> session, std::shared_ptr<Message> message) {
    auto self = shared_from_this();
    bcos::task::wait([self, session, message]() -> bcos::task::Task<void> { // EITHER: lifetime send
      co_await session->send(message->payload);
      ++self->sent_; // EITHER: lifetime send
    }()); // EITHER: lifetime send
  }
};
