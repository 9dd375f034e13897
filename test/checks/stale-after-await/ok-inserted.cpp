// RUN: %check %s

// Whether an element was inserted stays true, whatever becomes of it.

#include <cppcoro/task.hpp>
#include <map>

void use(bool);
cppcoro::task<> log(const char *);

class Server {
  std::map<int, int> All;

public:
  void cancel(int Id) { All.erase(Id); }

  cppcoro::task<> inserted(int Id) {
    auto [It, IsNew] = All.try_emplace(Id);
    co_await log("a");
    use(IsNew);
  }
  cppcoro::task<> insertedPair(int Id) {
    const auto Place = All.try_emplace(Id);
    co_await log("a");
    use(Place.second);
  }
  cppcoro::task<> pairOfIterator(int Id) {
    bool IsNew = All.try_emplace(Id).second;
    co_await log("a");
    use(IsNew);
  }
};
