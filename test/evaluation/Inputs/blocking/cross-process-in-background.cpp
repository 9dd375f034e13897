// Source: microsoft/terminal src/cascadia/WindowsTerminal/AppHost.cpp (the call that may wait for another process is made
// after resume_background, on a thread of the pool).
#include "../rt/winrt.hpp"
#include <fstream>

class Host {
  bool onThisDesktop(int window);

public:
  winrt::fire_and_forget Summon(int window, std::string log) {
    if (window == 0)
      co_return;
    co_await winrt::resume_background();
    std::ofstream out(log, std::ios::app);
    out << window << (onThisDesktop(window) ? " here" : " elsewhere") << '\n';
  }
};
