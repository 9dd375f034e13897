// RUN: %check %s

// E4: what is passed by value carries a pointer to a shared object.

#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Connection;
struct Request {
  std::string Body;
  Connection *Database;
};
mylib::task<> handle(Request Given);

mylib::task<> handles(const std::vector<std::string> &Bodies,
                      Connection &Database) {
  for (const auto &Body : Bodies)
    co_await handle(Request{Body, &Database});
}
