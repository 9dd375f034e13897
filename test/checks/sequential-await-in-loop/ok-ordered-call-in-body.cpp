// RUN: %check %s

// E4: the callee's body is seen to send, and the order of what is sent matters.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<> send(std::string Line);
struct Session {
  mylib::task<> greet(std::string Name) { co_await send("hello " + Name); }
};
static mylib::task<> greet(std::string Name) { co_await send("hello " + Name); }

mylib::task<> greets(Session &Chat, const std::vector<std::string> &Names) {
  for (const auto &Name : Names)
    co_await Chat.greet(Name);
  for (const auto &Name : Names)
    co_await greet(Name);
}
