// Source: rakshasa/libtorrent pull #932 (a position in a container that an insertion makes invalid); here two calls of the
// same coroutine insert.
#include "../rt/bcos_task.hpp"
#include <algorithm>

namespace ledger {

struct Account {
  long id = 0;
  std::string owner;
  long balance = 0;
};

bcos::task::Task<Account> loadAccount(long id);

class AccountCache {
public:
  bcos::task::Task<long> balance(long id) {
    auto position = std::lower_bound(accounts_.begin(), accounts_.end(), id,
                                     [](const Account &a, long wanted) { return a.id < wanted; });
    if (position == accounts_.end() || position->id != id) {
      auto loaded = co_await loadAccount(id);
      position = accounts_.insert(position, std::move(loaded)); // EITHER: lifetime stale
    }
    co_return position->balance; // EITHER: lifetime stale
  }

  bcos::task::Task<long> balanceAgain(long id) {
    auto before = [](const Account &a, long wanted) { return a.id < wanted; };
    auto position = std::lower_bound(accounts_.begin(), accounts_.end(), id, before);
    if (position == accounts_.end() || position->id != id) {
      auto loaded = co_await loadAccount(id);
      position = std::lower_bound(accounts_.begin(), accounts_.end(), id, before);
      if (position == accounts_.end() || position->id != id)
        position = accounts_.insert(position, std::move(loaded));
    }
    co_return position->balance;
  }

private:
  std::vector<Account> accounts_;
};

} // namespace ledger
