// RUN: %check %s

// The socket is closed later, is connected again, or is that of another stream.

#include <boost/asio.hpp>
#include <boost/beast.hpp>

namespace beast = boost::beast;
using boost::asio::awaitable;
using boost::asio::ip::tcp;

class session {
  beast::websocket::stream<beast::tcp_stream> Stream;
  beast::websocket::stream<beast::tcp_stream> Other;

public:
  awaitable<void> closesLater() {
    Stream.close(1000);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'boost::beast::websocket::stream::close' blocks {{.*}} [async-blocking-call]
    Stream.next_layer().close();
    co_return;
  }
  awaitable<void> connectsAgain(tcp::endpoint Peer) {
    Stream.next_layer().close();
    Stream.next_layer().connect(Peer);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: {{.*}}connect' blocks {{.*}} [async-blocking-call]
    Stream.handshake("host", "/");
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: {{.*}}handshake' blocks {{.*}} [async-blocking-call]
    co_return;
  }
  awaitable<void> closesOther() {
    Other.next_layer().close();
    Stream.close(1000);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: {{.*}}close' blocks {{.*}} [async-blocking-call]
    co_return;
  }
};
