// id: K06  class: lock-across-await  verdict: bug  difficulty: medium
// origin: llvm/llvm-project @ issue #47179 (thread_local over suspension), cppalliance/capy @ PR #242 (TLS spoiled by another chain) -- (user code, own reduction)
// what: a thread_local buffer is filled, the coroutine suspends, and the buffer is used again: another coroutine of the thread has overwritten it, or it is another thread's
// fix: a buffer in the frame
#include "../rt/libcoro.hpp"
#include <string>
#include <vector>
coro::task<std::size_t> write_some(int fd, const char* p, std::size_t n);
std::string render(int id);
class logger {
public:
    coro::task<void> flush(int fd, int id) {
        static thread_local std::string line;
        line = render(id);
        std::size_t done = 0;
        while (done < line.size()) {
            done += co_await write_some(fd, line.data() + done, line.size() - done); // EXPECT: lock-across-await
        }
    }
    coro::task<void> record(int fd, int id) {
        scratch.clear();
        scratch.push_back(id);
        co_await write_some(fd, "x", 1);
        scratch.push_back(id + 1); // EXPECT: lock-across-await
    }
    coro::task<void> flush_fixed(int fd, int id) {
        std::string line = render(id);
        std::size_t done = 0;
        while (done < line.size()) {
            done += co_await write_some(fd, line.data() + done, line.size() - done);
        }
    }
    coro::task<int> count_fixed(int fd) {
        co_await write_some(fd, "x", 1);
        static thread_local int calls = 0;
        co_return ++calls;
    }
private:
    static inline thread_local std::vector<int> scratch;
};
