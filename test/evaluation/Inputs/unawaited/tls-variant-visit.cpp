// id: U09  class: unawaited  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ b14e4ad473 (before: co_await std::visit(...)) and many plain/TLS servers -- (pattern: a visit over streams)
// what: the visitor returns the awaitable of the stream's shutdown; the statement drops what std::visit returns
// fix: co_await std::visit(...)
#include <boost/asio.hpp>
#include <optional>
#include <string>
#include <variant>
namespace net = boost::asio;
struct plain_stream { net::awaitable<void> async_shutdown(); net::awaitable<std::size_t> send(std::string); };
struct tls_stream { net::awaitable<void> async_shutdown(); net::awaitable<std::size_t> send(std::string); };
class session {
public:
    net::awaitable<void> goodbye(std::string reason) {
        co_await std::visit([&](auto& s) { return s.send(std::move(reason)); }, stream_);
        std::visit([](auto& s) { return s.async_shutdown(); }, stream_); // EXPECT: unawaited
        closed_ = true;
    }
    net::awaitable<void> goodbye_fixed(std::string reason) {
        co_await std::visit([&](auto& s) { return s.send(std::move(reason)); }, stream_);
        co_await std::visit([](auto& s) { return s.async_shutdown(); }, stream_);
        closed_ = true;
    }
private:
    std::variant<plain_stream, tls_stream> stream_;
    bool closed_ = false;
};
