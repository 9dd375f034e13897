// Source: hudson-trading/corral doc/01_getting_started.md (a nursery keeps the callable and the arguments of what it starts).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <corral/corral.h>
#include <map>
#include <string>
#include <utility>

namespace chat {

corral::Task<std::string> readLine(int fd);
corral::Task<> writeLine(int fd, std::string line);

class Server {
public:
  explicit Server(corral::Nursery &nursery) : m_nursery(nursery) {}

  corral::Task<> welcome(int fd) {
    co_await writeLine(fd, "your name?");
    std::string name = co_await readLine(fd);
    const auto prefix = "[" + std::to_string(fd) + "] ";
    m_nursery.start(
        [this, fd, prefix](std::string name) -> corral::Task<> {
          for (;;) {
            auto line = co_await readLine(fd);
            if (line.empty())
              break;
            co_await broadcast(prefix + name + ": " + line);
          }
        },
        name);
    co_await writeLine(fd, "hello " + name);
  }

private:
  corral::Task<> broadcast(std::string line);
  corral::Nursery &m_nursery;
};

} // namespace chat
