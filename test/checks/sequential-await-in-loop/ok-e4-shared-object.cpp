// RUN: %check %s

// E4: the calls share an object that they may change.

#include <asio.hpp>
#include <memory>
#include <mylib/task.hpp>
#include <span>
#include <string>
#include <vector>

struct Connection {
  mylib::task<> query(int Id);
  mylib::task<> close();
};
mylib::task<> insert(Connection &Database, int Id);
mylib::task<> insert(Connection *Database, long Id);
mylib::task<> insert(std::shared_ptr<Connection> Database, short Id);
mylib::task<> fill(std::span<char> Buffer, int Id);

mylib::task<> shares(Connection &Database, std::shared_ptr<Connection> Pooled,
                     const std::vector<int> &Ids, std::span<char> Buffer) {
  for (int Id : Ids)
    co_await Database.query(Id);
  for (int Id : Ids)
    co_await insert(Database, Id);
  for (int Id : Ids)
    co_await insert(&Database, long(Id));
  for (int Id : Ids)
    co_await insert(Pooled, short(Id));
  for (int Id : Ids)
    co_await Pooled->query(Id);
  for (int Id : Ids)
    co_await fill(Buffer, Id);
  for (int Id : Ids) {
    Connection &Alias = Database;
    co_await Alias.query(Id);
  }
}

struct Service {
  Connection Database;
  std::vector<Connection> All;
  mylib::task<> load(int Id);
  mylib::task<> loadAll(const std::vector<int> &Ids) {
    for (int Id : Ids)
      co_await load(Id);
    for (int Id : Ids)
      co_await Database.query(Id);
    for (int Id : Ids)
      co_await All.front().query(Id);
  }
};

using asio::ip::tcp;
asio::awaitable<void> writes(tcp::socket &Socket,
                             std::vector<std::string> Lines) {
  for (const auto &Line : Lines)
    co_await asio::async_write(Socket, asio::buffer(Line), asio::use_awaitable);
  for (const auto &Line : Lines)
    co_await Socket.async_write_some(asio::buffer(Line), asio::use_awaitable);
}
