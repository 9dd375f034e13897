#include <cppcoro/task.hpp>
#include <list>

struct Connection {
  cppcoro::task<> send(int Text);
};
class Room {
  std::list<Connection> Members;

public:
  void leave() { Members.pop_front(); }

  cppcoro::task<> broadcast(int Text) {
    SAMPLE
  }
};
