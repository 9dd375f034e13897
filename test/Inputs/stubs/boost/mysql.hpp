// A stub of Boost.MySQL: only what the fixtures use.
#pragma once
#include <boost/asio.hpp>

namespace boost {
namespace mysql {
class results {};
class any_connection {
public:
  void connect(int);
  void execute(const char *, results &);
  template <typename Token>
  asio::detail::token_result_t<Token, void> async_execute(const char *,
                                                          results &, Token &&) {
    return asio::detail::initiate<Token, void>();
  }
  bool uses_ssl() const;
};
template <typename Stream> class connection {
public:
  void execute(const char *, results &);
  void quit();
};
using tcp_connection = connection<asio::ip::tcp::socket>;
} // namespace mysql
} // namespace boost
