// id: U03  class: unawaited  verdict: bug  difficulty: easy
// origin: erigontech/silkworm @ 63646e975 -- silkworm/rpc/http/connection.cpp
// what: the compression became a coroutine, its call did not get a co_await: an empty body is written
// fix: co_await compress(...)
#include <boost/asio.hpp>
#include <string>
#include <string_view>
template <typename T> using Task = boost::asio::awaitable<T>;
using boost::asio::use_awaitable;
class Connection {
public:
    Task<std::size_t> write(std::string_view content, bool /*last*/) {
        std::size_t bytes_transferred{0};
        try {
            if (gzip_encoding_requested_) {
                std::string compressed_content;
                compress(content.data(), compressed_content); // EXPECT: unawaited
                boost::asio::const_buffer buffer{compressed_content.data(), compressed_content.size()};
                bytes_transferred = co_await boost::asio::async_write(socket_, buffer, use_awaitable);
            } else {
                boost::asio::const_buffer buffer{content.data(), content.size()};
                bytes_transferred = co_await boost::asio::async_write(socket_, buffer, use_awaitable);
            }
        } catch (const boost::system::system_error&) {
            throw;
        }
        co_return bytes_transferred;
    }
private:
    Task<void> compress(const std::string& clear_data, std::string& compressed_data);
    boost::asio::ip::tcp::socket& socket_;
    bool gzip_encoding_requested_{false};
};
