#include "session.h"
#include "net.h"

cppcoro::task<Response> Session::get(std::string Url) {
  co_return Response{co_await request(Url, Agent)};
}

cppcoro::task<std::string> Response::text() {
  co_return co_await receive(Header);
}
