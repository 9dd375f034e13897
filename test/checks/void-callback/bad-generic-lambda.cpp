// RUN: %check %s

// What a generic lambda returns tells where it was instantiated.

#include <algorithm>
#include <cppcoro/task.hpp>
#include <memory>
#include <vector>

struct player {
  cppcoro::task<void> save();
  int score();
};

cppcoro::task<void> shutdown(std::vector<std::shared_ptr<player>> &Players) {
  std::ranges::for_each(Players, [](auto &Each) { return Each->save(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'std::ranges::for_each' drops the task that this lambda returns, so it never runs [async-void-callback]
  std::ranges::for_each(Players, [](auto &Each) { return Each->score(); });
  co_return;
}
