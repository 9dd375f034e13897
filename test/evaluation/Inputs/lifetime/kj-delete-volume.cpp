// id: L03  class: lifetime  verdict: bug  difficulty: hard
// origin: cloudflare/workerd @ bd51fa1f8 -- src/workerd/server/container-client.c++
// what: at scope exit the deletion of the volume is added to the background tasks with a StringPtr to a local string
// fix: deleteDockerVolume takes an owned string
#include "../rt/kj.hpp"
#include <cstring>
namespace kj {
struct StringPtr { const char* p = nullptr; StringPtr(const std::string& s) : p(s.c_str()) {} StringPtr(const char* s) : p(s) {} };
template <class F> struct Deferred { F f; ~Deferred() { f(); } };
template <class F> Deferred<F> defer(F f) { return {std::move(f)}; }
}
struct Response { int statusCode = 0; std::string body; };
class ContainerClient {
public:
    kj::Promise<std::string> snapshotDirectory(std::string dir) {
        auto volumeName = std::string("snap-") + newId();
        co_await createDockerVolume(volumeName);
        bool volumeCommitted = false;
        auto cleanup = kj::defer([&]() {
            if (!volumeCommitted) {
                waitUntilTasks.add(deleteDockerVolume(volumeName)); // EXPECT: lifetime
            }
        });
        auto tempId = co_await createTempContainer(volumeName, dir);
        co_await copyContents(tempId, dir);
        volumeCommitted = true;
        co_return volumeName;
    }
private:
    kj::Promise<Response> dockerApiRequest(std::string method, std::string path);
    kj::Promise<void> createDockerVolume(kj::StringPtr volumeName) {
        auto response = co_await dockerApiRequest("POST", std::string("/volumes/create?") + volumeName.p);
        if (response.statusCode >= 300) throw std::string("failed to create ") + volumeName.p;
    }
    kj::Promise<void> deleteDockerVolume(kj::StringPtr volumeName) { // ALT: lifetime
        auto response = co_await dockerApiRequest("DELETE", std::string("/volumes/") + volumeName.p);
        if (response.statusCode >= 300 && response.statusCode != 404) {
            throw std::string("failed to delete ") + volumeName.p; // ALT: lifetime
        }
    }
    kj::Promise<std::string> createTempContainer(std::string, std::string);
    kj::Promise<void> copyContents(std::string, std::string);
    std::string newId();
    kj::TaskSet waitUntilTasks;
};
