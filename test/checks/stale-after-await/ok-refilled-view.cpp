// RUN: %check %s

// The view is used before the buffer is filled anew, or is a copy, or of another
// object.

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
  cppcoro::task<void> write(std::string_view Line);
};

cppcoro::task<void> serve(connection &Connection, connection &Other) {
  std::string_view Command = co_await Connection.readLine();
  use(Command, "");
  Command = co_await Connection.readLine();
  use(Command, "");
  std::string_view Elsewhere = co_await Other.readLine();
  use(Command, Elsewhere);
  co_await Connection.write("text");
  use(Command, Elsewhere);
}
cppcoro::task<void> copied(connection &Connection) {
  std::string Command(co_await Connection.readLine());
  std::string_view Argument = co_await Connection.readLine();
  use(Command, Argument);
}
cppcoro::task<void> each(connection &Connection) {
  for (int I = 0; I < 3; ++I) {
    std::string_view Line = co_await Connection.readLine();
    use(Line, "");
  }
}
