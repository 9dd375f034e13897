// id: K01  class: lock-across-await  verdict: bug  difficulty: medium
// origin: llvm/llvm-project @ issue #49257 and GorNishanov/coroutines-ts issue #2 -- (user code)
// what: errno of a failed call is read after a suspension: another thread, or another call on the same thread, has changed it
// fix: save errno before the await
#include "../rt/libcoro.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
coro::task<void> report(std::string what);
class acceptor {
public:
    coro::task<int> accept_one() {
        int fd = ::accept4(listen_fd_, nullptr, nullptr, SOCK_NONBLOCK);
        if (fd < 0) {
            co_await report("accept failed");
            if (errno != EAGAIN) { // EXPECT: lock-across-await
                throw std::string(std::strerror(errno)); // ALT: lock-across-await
            }
        }
        co_return fd;
    }
    coro::task<int> accept_one_fixed() {
        int fd = ::accept4(listen_fd_, nullptr, nullptr, SOCK_NONBLOCK);
        if (fd < 0) {
            const int error = errno;
            co_await report("accept failed");
            if (error != EAGAIN) {
                throw std::string(std::strerror(error));
            }
        }
        co_return fd;
    }
private:
    int listen_fd_ = -1;
};
