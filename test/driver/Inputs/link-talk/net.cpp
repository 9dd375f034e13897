#include "net.h"

struct answer {
  std::string To;
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  std::string await_resume() noexcept;
};

cppcoro::task<std::string> request(std::string Url, std::string Agent) {
  co_return co_await answer{Agent + Url};
}

cppcoro::task<std::string> receive(std::string Header) {
  co_return co_await answer{Header};
}
