// RUN: %check %s

// A coroutine that nobody can wait for uses what its caller need not keep.

#include <functional>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>
#include <string_view>
#include <winrt/Windows.Foundation.h>

void show(std::string_view Text);

winrt::fire_and_forget openLink(const std::string &Link) {
  co_await winrt::resume_background();
  show(Link);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: what 'Link' refers to may have ended when it is used here: nobody can wait for 'openLink', which was suspended [async-dangling-task]
}
winrt::fire_and_forget openView(std::string_view Link) {
  co_await winrt::resume_background();
  show(Link);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: what 'Link' refers to may have ended when it is used here: nobody can wait for 'openView', which was suspended [async-dangling-task]
}
struct page {
  winrt::fire_and_forget open(std::string &&Link) {
    show(Link);
    co_await winrt::resume_background();
    show(Link);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: what 'Link' refers to may have ended when it is used here: nobody can wait for 'open', which was suspended [async-dangling-task]
  }
};

seastar::future<> pause();
seastar::future<> eachRow(std::function<void(int)> &&Visit) {
  for (int I = 0; I < 3; ++I) {
    Visit(I);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: what 'Visit' refers to may have ended when it is used here: who calls 'eachRow' need not await it, which was suspended [async-dangling-task]
    co_await pause();
  }
}
