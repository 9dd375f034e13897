// Source: microsoft/cppwinrt issue #1131 (immediately invoked fire_and_forget lambda with strong_this as a capture).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <memory>
#include <string>
#include <winrt/Windows.Foundation.h>

namespace app {

struct Button {
  void Content(const std::string &text);
  void IsEnabled(bool);
};

std::string QueryBuildNumber();

struct MainPage : std::enable_shared_from_this<MainPage> {
  Button &myButton() { return m_button; }

  void ClickHandler() {
    myButton().IsEnabled(false);
    [strong_this = shared_from_this()]() -> winrt::fire_and_forget { // EITHER: lifetime a
      winrt::apartment_context ui_thread;
      co_await winrt::resume_background(); // EITHER: lifetime a
      auto text = QueryBuildNumber();
      co_await ui_thread;
      strong_this->myButton().Content(text); // EITHER: lifetime a
      strong_this->myButton().IsEnabled(true);
    }(); // EITHER: lifetime a
  }

  // The static form keeps its arguments in the frame.
  static winrt::fire_and_forget Refresh(std::shared_ptr<MainPage> self) {
    co_await winrt::resume_background();
    self->m_refreshes++;
  }

  Button m_button;
  int m_refreshes = 0;
};

} // namespace app
