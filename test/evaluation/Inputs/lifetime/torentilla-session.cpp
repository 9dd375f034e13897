// id: L17  class: lifetime  verdict: bug  difficulty: hard
// origin: kraffchenko/torentilla @ HEAD (live) -- src/Session.cpp (downloadTorrent)
// what: detached per-peer coroutines get references to locals of the accepting coroutine, which ends when accept throws
// fix: shared ownership, or wait for the spawned ones
#include <boost/asio.hpp>
#include <string>
#include <vector>
using boost::asio::awaitable;
using boost::asio::co_spawn;
using boost::asio::detached;
using boost::asio::use_awaitable;
using tcp = boost::asio::ip::tcp;
struct PieceManager { std::vector<bool> pieces; };
struct CommunicationManager { std::string peer_id; };
awaitable<int> next_message(tcp::socket&);
awaitable<void> startCommunication(tcp::socket con, CommunicationManager& com, PieceManager& pieces) { // ALT: lifetime
    for (;;) {
        auto index = co_await next_message(con);
        pieces.pieces.at(static_cast<std::size_t>(index)) = true; // ALT: lifetime
        com.peer_id += '.'; // ALT: lifetime
    }
}
awaitable<void> downloadTorrent(boost::asio::io_context& cntx, std::string peer_id) {
    CommunicationManager com_manager{peer_id};
    PieceManager piece_manager{std::vector<bool>(100)};
    tcp::acceptor acceptor{cntx, {tcp::v4(), 6881}};
    for (;;) {
        tcp::socket in_con{co_await acceptor.async_accept(use_awaitable)};
        co_spawn(cntx, startCommunication(std::move(in_con), com_manager, piece_manager), detached); // EXPECT: lifetime
    }
}
