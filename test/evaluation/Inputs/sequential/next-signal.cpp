// Source: openbmc/dbus-sensors src/EntityManagerInterface.cpp (each round awaits the next signal of one match).
#include "../rt/stdexec.hpp"
#include <string>

class Match {
public:
  exec::task<std::string> next();
};

class Interfaces {
  Match added_;
  bool stopped_ = false;

  exec::task<void> process(std::string path);

public:
  exec::task<void> handleAdded() {
    while (!stopped_) {
      auto path = co_await added_.next();
      if (path.empty())
        continue;
      co_await process(std::move(path));
    }
  }
};
