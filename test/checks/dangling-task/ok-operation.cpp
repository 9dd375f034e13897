// REQUIRES: asio
// RUN: %check %s async-dangling-task -- -std=c++20 -DASIO_HAS_CO_AWAIT \
// RUN:   -DASIO_HAS_STD_COROUTINE

// What an operation refers to lives on, or the function waits for its end.

#include <array>
#include <asio.hpp>
#include <future>
#include <memory>
#include <string>
#include <vector>

std::string greeting();
void log(std::error_code, std::size_t);
std::string Global;

class session : public std::enable_shared_from_this<session> {
public:
  void member() {
    asio::async_write(Socket, asio::buffer(Data), log);
    asio::async_write(Socket, asio::buffer(Global), log);
    asio::async_write(Socket, asio::buffer("literal", 7), log);
    static char Table[64];
    asio::async_write(Socket, asio::buffer(Table), log);
  }
  void shared() {
    auto Reply = std::make_shared<std::string>(greeting());
    asio::async_write(Socket, asio::buffer(*Reply), [Reply](std::error_code, std::size_t) {});
  }
  void owned() {
    auto Reply = std::make_unique<std::string>(greeting());
    const auto View = asio::buffer(*Reply);
    asio::async_write(Socket, View, [Kept = std::move(Reply)](std::error_code, std::size_t) {});
  }
  void moved(std::vector<char> Reply) {
    const auto View = asio::buffer(Reply);
    asio::async_write(Socket, View, [Kept = std::move(Reply)](std::error_code, std::size_t) {});
  }
  void given(std::string &Reply) { asio::async_write(Socket, asio::buffer(Reply), log); }
  void resolve(asio::ip::tcp::resolver &Resolver, int Port) {
    std::string Host = greeting();
    Resolver.async_resolve(Host, std::to_string(Port),
                           [](std::error_code, asio::ip::tcp::resolver::results_type) {});
  }
  void noBuffer() {
    std::string Name = greeting();
    asio::post(Socket.get_executor(), [Name] { (void)Name.size(); });
    asio::steady_timer Timer(Socket.get_executor());
    Timer.async_wait([](std::error_code) {});
  }
  asio::awaitable<void> awaited() {
    std::string Reply = greeting();
    co_await asio::async_write(Socket, asio::buffer(Reply), asio::use_awaitable);
    auto Operation = asio::async_write(Socket, asio::buffer(Reply), asio::use_awaitable);
    co_await std::move(Operation);
  }

private:
  asio::ip::tcp::socket Socket;
  std::vector<char> Data;
};

void runs() {
  asio::io_context Loop;
  asio::ip::tcp::socket Socket(Loop);
  std::string Reply = greeting();
  asio::async_write(Socket, asio::buffer(Reply), [&](std::error_code, std::size_t) { Reply.clear(); });
  Loop.run();
}
void waits(asio::ip::tcp::socket &Socket) {
  std::string Reply = greeting();
  std::promise<void> Done;
  asio::async_write(Socket, asio::buffer(Reply),
                    [&](std::error_code, std::size_t) { Done.set_value(); });
  Done.get_future().wait();
}
void future(asio::ip::tcp::socket &Socket) {
  std::string Reply = greeting();
  auto Written = asio::async_write(Socket, asio::buffer(Reply), asio::use_future);
  Written.get();
}
