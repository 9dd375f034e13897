// REQUIRES: asio
// RUN: %check %s async-dangling-task -- -std=c++20 -DASIO_HAS_CO_AWAIT \
// RUN:   -DASIO_HAS_STD_COROUTINE

// An operation that calls back goes on when the function that started it has returned.

#include <array>
#include <asio.hpp>
#include <memory>
#include <string>
#include <vector>

std::string greeting();
void log(std::error_code, std::size_t);

class session : public std::enable_shared_from_this<session> {
public:
  void text() {
    std::string Reply = greeting();
    asio::async_write(Socket, asio::buffer(Reply),
                      [Self = shared_from_this()](std::error_code, std::size_t) {});
    // CHECK-MESSAGES: :[[@LINE-2]]:31: warning: 'Reply' ends with its scope, but the operation that is started refers to it [async-dangling-task]
  }
  void bytes(std::vector<char> Data) {
    Socket.async_write_some(asio::buffer(Data), log);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'Data' ends with its scope, but the operation that is started refers to it [async-dangling-task]
  }
  void array() {
    char Buffer[64];
    Socket.async_read_some(asio::buffer(Buffer), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'Buffer' ends with its scope, but the operation that is started refers to it [async-dangling-task]
  }
  void number() {
    unsigned Length = 0;
    asio::async_read(Socket, asio::buffer(&Length, sizeof(Length)), log);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'Length' ends with its scope, but the operation that is started refers to it [async-dangling-task]
  }
  void temporary() {
    asio::async_write(Socket, asio::buffer(greeting()), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: this temporary of type 'std::string'{{.*}} ends with the full expression, but the operation that is started refers to it [async-dangling-task]
  }
  asio::awaitable<void> coroutine() {
    std::string Reply = greeting();
    co_await asio::async_write(Socket, asio::buffer(Reply), asio::use_awaitable);
    asio::async_write(Socket, asio::buffer(Reply), log);
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'Reply' ends with its scope, but the operation that is started refers to it [async-dangling-task]
  }

private:
  asio::ip::tcp::socket Socket;
};
