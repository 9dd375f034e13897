// Source: hudson-trading/corral doc/01_getting_started.md (a nursery that outlives the function that starts a task in it: nothing
// of this function's frame may be captured by reference).
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
    std::string name = co_await readLine(fd); // EITHER: lifetime dangling
    int warnings = 0;                         // EITHER: lifetime dangling
    m_nursery.start([this, fd, &name, &warnings]() -> corral::Task<> { // EITHER: lifetime dangling
      for (;;) {
        auto line = co_await readLine(fd);
        if (line.empty())
          break;
        if (line.size() > 200 && ++warnings > 3) // EITHER: lifetime dangling
          break;
        co_await broadcast(name + ": " + line); // EITHER: lifetime dangling
      }
      m_users.erase(fd);
    });
    m_users[fd] = name;
    co_await writeLine(fd, "hello " + name);
  } // EITHER: lifetime dangling

private:
  corral::Task<> broadcast(std::string line);
  corral::Nursery &m_nursery;
  std::map<int, std::string> m_users;
};

} // namespace chat
