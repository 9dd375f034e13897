// RUN: %check %s

// The work owns what it needs, or uses it only before it is suspended.

#include <asio.hpp>
#include <drogon/drogon.h>
#include <memory>
#include <string>

asio::awaitable<void> pause();
asio::awaitable<void> print(std::string);
asio::awaitable<void> wait(int Seconds);
asio::awaitable<void> printGlobal(const std::string &);
asio::awaitable<void> copies(const std::string &Text) {
  std::string Copy = Text;
  co_await print(Copy);
}
asio::awaitable<void> passesCopy(const std::string &Text) {
  co_await print(Text);
}
asio::awaitable<void> passesNumber(const int &Seconds) {
  co_await wait(Seconds);
}
asio::awaitable<void> neverSuspended(std::string &Text) {
  Text += "x";
  co_return;
}
drogon::Task<> respond(std::string);

class session : public std::enable_shared_from_this<session> {
public:
  asio::awaitable<void> run();
};

std::string Global;

void owns(asio::io_context &Context, std::string &Elsewhere) {
  std::string Text;
  int Seconds = 1;
  static std::string Kept;
  auto Session = std::make_shared<session>();
  asio::co_spawn(Context, print(Text), asio::detached);
  asio::co_spawn(Context, printGlobal(Global), asio::detached);
  asio::co_spawn(Context, printGlobal(Kept), asio::detached);
  asio::co_spawn(Context, printGlobal(Elsewhere), asio::detached);
  asio::co_spawn(Context, copies(Text), asio::detached);
  asio::co_spawn(Context, passesCopy(Text), asio::detached);
  asio::co_spawn(Context, passesNumber(Seconds), asio::detached);
  asio::co_spawn(Context, neverSuspended(Text), asio::detached);
  asio::co_spawn(Context, Session->run(), asio::detached);
  asio::co_spawn(
      Context, [Text]() -> asio::awaitable<void> { co_await print(Text); },
      asio::detached);
  asio::co_spawn(
      Context, [&Context]() -> asio::awaitable<void> {
        co_await pause();
        asio::co_spawn(Context, pause(), asio::detached);
      },
      asio::detached);
  drogon::async_run([&Text]() -> drogon::Task<> { co_await respond(Text); });
}
