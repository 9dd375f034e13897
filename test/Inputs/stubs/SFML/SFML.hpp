// A stub of SFML: only what the fixtures use.
#pragma once
#include <string>

namespace sf {
class Time {
public:
  constexpr Time(long Microseconds = 0) : Value(Microseconds) {}
  static const Time Zero;

private:
  [[maybe_unused]] long Value;
};
inline constexpr Time Time::Zero;
void sleep(Time Duration);
class Event;
class WindowBase {
public:
  bool waitEvent(Event &Next);
  bool pollEvent(Event &Next);
};
class RenderWindow : public WindowBase {};
class Thread {
public:
  void launch();
  void wait();
};
class SocketSelector {
public:
  bool wait(Time Timeout = Time::Zero);
};
class IpAddress {
public:
  static IpAddress resolve(const std::string &Name);
};
class TcpSocket {
public:
  int receive(void *Data, unsigned long Size, unsigned long &Received);
};
class Http {
public:
  class Request;
  int sendRequest(const Request &Sent, Time Timeout = Time::Zero);
};
class Texture {
public:
  bool loadFromFile(const std::string &Name);
  bool loadFromMemory(const void *Data, unsigned long Size);
};
} // namespace sf
