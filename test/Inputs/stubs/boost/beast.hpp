// A stub of Boost.Beast: only what the fixtures use.
#pragma once
#include <boost/asio.hpp>

namespace boost {
namespace beast {
class flat_buffer {};
template <typename Protocol, typename Executor = asio::any_io_executor>
class basic_stream {
public:
  using endpoint_type = typename Protocol::endpoint;
  void connect(const endpoint_type &);
  template <typename Buffers> std::size_t read_some(const Buffers &);
  template <typename Buffers> std::size_t write_some(const Buffers &);
  template <typename Buffers, typename Token>
  asio::detail::token_result_t<Token, std::size_t>
  async_read_some(const Buffers &, Token &&) {
    return asio::detail::initiate<Token, std::size_t>();
  }
  void expires_never();
  void close();
  asio::ip::tcp::socket &socket();
};
using tcp_stream = basic_stream<asio::ip::tcp>;

namespace http {
class request {};
class response {};
class parser {};
template <typename Stream, typename Message>
std::size_t read(Stream &, flat_buffer &, Message &);
template <typename Stream>
std::size_t read_header(Stream &, flat_buffer &, parser &);
template <typename Stream>
std::size_t read_some(Stream &, flat_buffer &, parser &);
template <typename Stream, typename Message>
std::size_t write(Stream &, const Message &);
template <typename Stream, typename Message>
std::size_t write_header(Stream &, const Message &);
template <typename Stream, typename Message>
std::size_t write_some(Stream &, const Message &);
template <typename Stream, typename Message, typename Token>
asio::detail::token_result_t<Token, std::size_t>
async_read(Stream &, flat_buffer &, Message &, Token &&) {
  return asio::detail::initiate<Token, std::size_t>();
}
template <typename Stream, typename Message, typename Token>
asio::detail::token_result_t<Token, std::size_t>
async_write(Stream &, const Message &, Token &&) {
  return asio::detail::initiate<Token, std::size_t>();
}
template <typename File> struct basic_file_body {
  class value_type {
  public:
    void open(const char *, int, int &);
  };
};
using file_body = basic_file_body<int>;
} // namespace http

namespace websocket {
template <typename Next, bool Deflate = true> class stream {
public:
  void handshake(const char *, const char *);
  std::size_t read(flat_buffer &);
  template <typename Buffers> std::size_t write(const Buffers &);
  void close(int);
  void text(bool);
  template <typename Token>
  asio::detail::token_result_t<Token, std::size_t> async_read(flat_buffer &,
                                                              Token &&) {
    return asio::detail::initiate<Token, std::size_t>();
  }
  Next &next_layer();
};
} // namespace websocket

template <typename Protocol, typename Executor>
basic_stream<Protocol, Executor> &
get_lowest_layer(basic_stream<Protocol, Executor> &Lowest) {
  return Lowest;
}
template <typename Next, bool Deflate>
auto &get_lowest_layer(websocket::stream<Next, Deflate> &Upper) {
  return get_lowest_layer(Upper.next_layer());
}
} // namespace beast
} // namespace boost
