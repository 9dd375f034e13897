// id: U02  class: unawaited  verdict: bug  difficulty: easy
// origin: cloudflare/workerd @ b529704eb (PR #1195) -- src/workerd/io/hibernation-manager.c++
// what: after the refactoring to coroutines the clean-up promise is dropped, so that it is cancelled at once
// fix: co_await handleSocketTermination(...)
#include "../rt/kj.hpp"
namespace workerd {
struct Socket { bool closed = false; };
class Manager {
public:
    kj::Promise<void> handleReadLoop(Socket& socket) {
        std::exception_ptr maybeError;
        try {
            co_await readLoop(socket);
        } catch (...) {
            maybeError = std::current_exception();
        }
        handleSocketTermination(socket, maybeError); // EXPECT: unawaited
    }

private:
    kj::Promise<void> readLoop(Socket&);
    kj::Promise<void> dispatchClose(Socket&, std::exception_ptr);
    kj::Promise<void> handleSocketTermination(Socket& socket, std::exception_ptr& maybeError) {
        if (!socket.closed) {
            socket.closed = true;
            co_await dispatchClose(socket, maybeError);
        }
    }
};
}
