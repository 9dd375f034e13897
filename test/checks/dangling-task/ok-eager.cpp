// RUN: %check %s

// What starts at once needs no longer what it has used before it was suspended.
// Where nothing is seen of it, nothing is claimed.

#include <seastar/core/coroutine.hh>
#include <string>
#include <winrt/Windows.Foundation.h>

seastar::future<> pause();
seastar::future<int> unseen(const std::string &Text);
seastar::future<int> early(const std::string &Text) {
  int Size = static_cast<int>(Text.size());
  co_await pause();
  co_return Size;
}
winrt::fire_and_forget notify(const std::string &Text) {
  std::string Own = Text;
  co_await winrt::resume_background();
  (void)Own.size();
}
std::string name(int);

seastar::future<int> stored() {
  auto Future = early(name(1));
  auto Other = unseen(name(1));
  co_await pause();
  co_return co_await std::move(Future) + co_await std::move(Other);
}

seastar::future<int> returned(std::string Text) { return early(Text); }

void dropped() { notify(name(1)); }
