// id: U01  class: unawaited  verdict: bug  difficulty: medium
// origin: cloudflare/workerd @ dcdc001b5 -- src/workerd/io/hibernation-manager.c++
// what: the auto response is sent without co_await: destroying a kj::Promise cancels the write
// fix: co_await ws.send(...)
#include "../rt/kj.hpp"
#include <map>
#include <memory>
#include <variant>
#include <vector>
namespace kj { class WebSocket { public: virtual ~WebSocket(); virtual Promise<void> send(const std::vector<char>&) = 0; virtual Promise<std::variant<std::string, std::vector<char>>> receive() = 0; }; }
struct RequestResponsePair { std::string request; std::vector<char> response; };
class HibernationManager {
public:
    struct HibernatableWebSocket { std::unique_ptr<kj::WebSocket> ws; bool hibernated = true; long autoResponseTimestamp = 0; };
    kj::Promise<void> readLoop(HibernatableWebSocket& hib) {
        auto& ws = *hib.ws;
        for (;;) {
            auto message = co_await ws.receive();
            bool skip = false;
            if (auto* text = std::get_if<std::string>(&message)) {
                if (autoResponse && autoResponse->request == *text) {
                    hib.autoResponseTimestamp = now();
                    ws.send(autoResponse->response); // EXPECT: unawaited
                    skip = true;
                }
            }
            if (!skip) co_await deliver(hib, message);
        }
    }
    kj::Promise<void> readLoop_fixed(HibernatableWebSocket& hib) {
        auto& ws = *hib.ws;
        auto message = co_await ws.receive();
        if (auto* text = std::get_if<std::string>(&message)) {
            hib.autoResponseTimestamp = now();
            co_await ws.send(std::vector<char>(text->begin(), text->end()));
        }
    }
private:
    long now();
    kj::Promise<void> deliver(HibernatableWebSocket&, std::variant<std::string, std::vector<char>>&);
    std::unique_ptr<RequestResponsePair> autoResponse;
};
