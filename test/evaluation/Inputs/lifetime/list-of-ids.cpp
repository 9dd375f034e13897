// Source: cplusplus/nbballot issue #471 and users of coroutines alike (the array behind a std::initializer_list ends with
// the expression that made it, the coroutine reads it when it is resumed).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/cobalt.hpp>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace cobalt = boost::cobalt;

namespace admin {

cobalt::promise<bool> kick(int user, std::string reason);

cobalt::task<int> kickAll(std::initializer_list<int> users, std::string reason) {
  int kicked = 0;
  for (int user : users) // EITHER: lifetime dangling
    kicked += co_await kick(user, reason);
  co_return kicked;
}

cobalt::task<int> kickOwned(std::vector<int> users) {
  int kicked = 0;
  for (int user : users)
    kicked += co_await kick(user, "idle");
  co_return kicked;
}

cobalt::task<int> nightly() {
  auto idle = kickOwned({4, 5, 6});
  auto banned = kickAll({17, 23, 42}, "banned"); // EITHER: lifetime dangling
  int total = co_await kickAll({1, 2, 3}, "maintenance");
  total += co_await banned; // EITHER: lifetime dangling
  total += co_await idle;
  co_return total;
}

} // namespace admin
