// RUN: %check %s

// A view of a buffer that a later call fills anew.

#include <cppcoro/task.hpp>
#include <string>
#include <string_view>

cppcoro::task<int> receive(std::string &Into);
void use(std::string_view First, std::string_view Second);

class connection {
  std::string Buffer;

public:
  cppcoro::task<std::string_view> readLine() {
    Buffer.clear();
    co_await receive(Buffer);
    co_return Buffer;
  }
  std::string_view line() const { return Buffer; }
  cppcoro::task<void> write(std::string_view Line);
};

cppcoro::task<void> serve(connection &Connection) {
  std::string_view Command = co_await Connection.readLine();
  std::string_view Argument = co_await Connection.readLine();
  use(Command, Argument);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Command' shows elements of 'Buffer', which 'readLine' has given other elements since [async-stale-after-await]
}
cppcoro::task<void> seen(connection &Connection) {
  std::string_view Command = Connection.line();
  co_await Connection.readLine();
  use(Command, "");
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Command' shows elements of 'Buffer', which 'readLine' has given other elements since [async-stale-after-await]
}
