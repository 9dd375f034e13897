// Source: microsoft/cppwinrt issue #1131 (the second form of the question: get_strong() in the body)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <memory>
#include <string>
#include <winrt/Windows.Foundation.h>

using namespace winrt;

class MainPage : public std::enable_shared_from_this<MainPage> {
  std::string m_button = "Click";
  unsigned m_clicks = 0;

  std::shared_ptr<MainPage> get_strong() { return shared_from_this(); }

public:
  void ClickHandler() {
    [this]() -> fire_and_forget {
      auto const strong_this = get_strong();
      apartment_context ui_thread;
      co_await resume_background();
      co_await ui_thread;
      strong_this->m_button = "Clicked";
      ++strong_this->m_clicks;
    }();
  }
};
