// Source: capnproto/capnproto c++/src/kj/compat/http.c++, pumpWebSocketLoop (messages go on in the order in which they
// came).
#include "../rt/kj.hpp"

struct Message {
  bool last;
  std::string text;
};

class WebSocket {
public:
  kj::Promise<Message> receive();
  kj::Promise<void> send(std::string text);
  kj::Promise<void> close(int code);
  void disconnect();
};

kj::Promise<void> pump(WebSocket &from, WebSocket &to) {
  try {
    while (true) {
      auto message = co_await from.receive();
      if (message.last) {
        co_await to.close(1000);
        co_return;
      }
      co_await to.send(message.text);
    }
  } catch (...) {
    to.disconnect();
    throw;
  }
}
