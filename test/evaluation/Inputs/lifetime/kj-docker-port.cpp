// id: L22  class: lifetime  verdict: bug  difficulty: hard
// origin: cloudflare/workerd @ d3c844670, b2461ca43 -- src/workerd/server/container-client.c++, src/workerd/io/hibernation-manager.c++
// what: a capability object refers to its refcounted owner by a plain reference and uses it after awaits; a buffer of a member goes into an awaited write while a setter may free it
// fix: hold addRef(); copy the buffer into the frame
#include "../rt/kj.hpp"
#include <memory>
#include <vector>
namespace kj {
class AsyncIoStream { public: virtual ~AsyncIoStream(); virtual Promise<void> write(const char* p, std::size_t n) = 0; };
class Network { public: virtual ~Network(); virtual Promise<std::string> parseAddress(std::string) = 0; virtual Promise<std::unique_ptr<AsyncIoStream>> connect(std::string) = 0; };
}
class ContainerClient : public std::enable_shared_from_this<ContainerClient> {
public:
    kj::Network& network();
    int port = 0;
};
class DockerPort {
public:
    explicit DockerPort(ContainerClient& c) : containerClient(c) {}
    kj::Promise<std::unique_ptr<kj::AsyncIoStream>> connect() {
        auto address = co_await containerClient.network().parseAddress("127.0.0.1");
        auto stream = co_await containerClient.network().connect(address); // EXPECT: lifetime
        co_await stream->write("CONNECT", static_cast<std::size_t>(containerClient.port)); // ALT: lifetime
        co_return kj_mv(stream);
    }
private:
    static std::unique_ptr<kj::AsyncIoStream> kj_mv(std::unique_ptr<kj::AsyncIoStream>& s) { return std::move(s); }
    ContainerClient& containerClient;
};
class HibernationManager {
public:
    void setAutoResponse(std::unique_ptr<std::vector<char>> r) { autoResponse = std::move(r); }
    kj::Promise<void> readLoop(kj::AsyncIoStream& ws) {
        for (;;) {
            auto message = co_await receive();
            if (message == "ping" && autoResponse) {
                co_await ws.write(autoResponse->data(), autoResponse->size()); // EXPECT: lifetime
            }
        }
    }
private:
    kj::Promise<std::string> receive();
    std::unique_ptr<std::vector<char>> autoResponse;
};
