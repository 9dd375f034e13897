// Source: FISCO-BCOS/FISCO-BCOS pull #5492, as asked for in the review (a coroutine lambda that captures nothing has all
// that it needs as parameters by value).
#include "../rt/bcos_task.hpp"
#include <memory>
#include <string>

struct Message { std::string payload; };
struct Session { bcos::task::Task<void> send(std::string bytes); };

class Service : public std::enable_shared_from_this<Service> {
  int sent_ = 0;

public:
  void sendMessage(std::shared_ptr<Session> session, std::shared_ptr<Message> message) {
    bcos::task::wait([](std::shared_ptr<Service> self, std::shared_ptr<Session> session,
                        std::shared_ptr<Message> message) -> bcos::task::Task<void> {
      co_await session->send(message->payload);
      ++self->sent_;
    }(shared_from_this(), std::move(session), std::move(message)));
  }
};
