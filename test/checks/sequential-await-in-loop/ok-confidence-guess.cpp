// RUN: %check %s --config='{CheckOptions: {async-sequential-await-in-loop.LeastConfidence: guess}}'

// What is known to be ordered is no guess, and neither is what looks into a
// cache first.

#include <asio.hpp>
#include <map>
#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Channel {
  mylib::task<> send(std::string Line);
  mylib::task<std::string> read_line(int Limit);
};
mylib::task<int> request(int Id, int Number);
struct Session {
  int Sent = 0;
  mylib::task<int> get(int Id) {
    const int Result = co_await request(Id, Sent);
    Sent = Id;
    co_return Result;
  }
};

mylib::task<> speaks(Channel &Shared, const std::vector<std::string> &Lines) {
  for (const std::string &Line : Lines)
    co_await Shared.send(Line);
  for (int I = 0; I < 3; ++I)
    co_await Shared.read_line(I);
}
mylib::task<> counts(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Http.get(Id);
}
asio::awaitable<void> writes(asio::ip::tcp::socket &Socket,
                             std::vector<std::string> Lines) {
  for (const auto &Line : Lines)
    co_await asio::async_write(Socket, asio::buffer(Line), asio::use_awaitable);
}

struct Store {
  std::map<int, int> Known;
  mylib::task<int> load(int Id);
  mylib::task<> loads(const std::vector<int> &Ids) {
    for (int Id : Ids)
      if (!Known.contains(Id))
        co_await load(Id);
  }
};
