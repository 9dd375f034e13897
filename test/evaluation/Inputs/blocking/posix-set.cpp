// id: B14  class: blocking  verdict: bug  difficulty: medium
// origin: Seele-Official/tiny-web-framework, Caturra000/io_uring-examples-cpp (io_uring servers), OpenBMC daemons -- (own reduction: system calls left over in coroutines)
// what: system and C library calls that wait, in tasks of a project's own io_uring loop
// fix: the awaitable of the loop (read, write, openat, timeout, waitid)
#include <cerrno>
#include <coroutine>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <iostream>
#include <poll.h>
#include <string>
#include <sys/file.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
namespace io {
struct task { struct promise_type { task get_return_object(); std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void return_void(); void unhandled_exception(); }; bool await_ready(); void await_suspend(std::coroutine_handle<>); void await_resume(); };
struct read { int fd; void* p; std::size_t n; bool await_ready(); void await_suspend(std::coroutine_handle<>); int await_resume(); };
}
class server {
public:
    io::task wait_child(pid_t pid) {
        int status = 0;
        ::waitpid(pid, &status, 0); // EXPECT: blocking
        co_await io::read{fd_, buf_, sizeof buf_};
        ::waitpid(pid, &status, WNOHANG);
    }
    io::task ready() {
        pollfd p{fd_, POLLIN, 0};
        ::poll(&p, 1, -1); // EXPECT: blocking
        ::poll(&p, 1, 0);
        co_await io::read{fd_, buf_, sizeof buf_};
    }
    io::task pause() {
        timespec ts{0, 5000000};
        ::nanosleep(&ts, nullptr); // EXPECT: blocking
        ::usleep(100); // EXPECT: blocking
        co_await io::read{fd_, buf_, sizeof buf_};
    }
    io::task guard_file() {
        ::flock(fd_, LOCK_EX); // EXPECT: blocking
        co_await io::read{fd_, buf_, sizeof buf_};
        ::flock(fd_, LOCK_UN);
    }
    io::task console() {
        std::string line;
        std::getline(std::cin, line); // EXPECT: blocking
        int n = 0;
        std::cin >> n; // EXPECT: blocking
        co_await io::read{fd_, buf_, sizeof buf_};
    }
    io::task shell() {
        if (std::system("sync") != 0) { // EXPECT: blocking
            co_return;
        }
        co_await io::read{fd_, buf_, sizeof buf_};
    }
    io::task file(const char* path) {
        if (FILE* f = std::fopen(path, "rb")) { // EXPECT: blocking
            auto got = std::fread(buf_, 1, sizeof buf_, f); // ALT: blocking
            (void)got;
            std::fclose(f); // ALT: blocking
        }
        co_await io::read{fd_, buf_, sizeof buf_};
    }
    io::task serial() {
        ::tcdrain(fd_); // EXPECT: blocking
        co_await io::read{fd_, buf_, sizeof buf_};
    }
private:
    int fd_ = -1;
    char buf_[4096];
};
