#include <cppcoro/task.hpp>
#include <list>
#include <memory>

struct Connection {
  cppcoro::task<> send(int Text);
};
class Room {
  std::list<std::shared_ptr<Connection>> Members;

public:
  void leave() { Members.pop_front(); }

  cppcoro::task<> broadcast(int Text) {
    SAMPLE
  }
};
