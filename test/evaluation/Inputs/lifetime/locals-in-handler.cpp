// Source: drogonframework/drogon pull #1069 (async_run keeps its closure; what the closure refers to it does not
// keep).
#include "../rt/drogon.hpp"
#include <map>

namespace shop {

struct Order {
  int id = 0;
  std::string item;
};

drogon::Task<int> insertOrder(std::string item);
drogon::Task<> sendMail(std::string to, std::string text);
void log(const std::string &line);

class OrderController {
public:
  void create(std::map<std::string, std::string> form, std::function<void(int)> reply) {
    Order order{0, form["item"]};   // EITHER: lifetime dangling
    const auto mail = form["mail"]; // EITHER: lifetime dangling
    if (order.item.empty()) {
      reply(400);
      return;
    }
    drogon::async_run([&]() -> drogon::Task<> { // EITHER: lifetime dangling
      try {
        order.id = co_await insertOrder(order.item); // EITHER: lifetime dangling
        co_await sendMail(mail, "order " + std::to_string(order.id)); // EITHER: lifetime dangling
        reply(201); // EITHER: lifetime dangling
      } catch (const std::exception &e) {
        log(e.what());
        reply(500); // EITHER: lifetime dangling
      }
    });
  }
};

} // namespace shop
