// id: SN7  class: sequential  verdict: clean  difficulty: medium
// origin: erigontech/silkworm (logs up to a limit), redpanda (budgeted fetch), kafka-like consumers -- (own text)
// what: the result decides whether to go on, an argument carries over, one socket, a cancel check on shared state, a back-off, writes into the same file in order
#include "../rt/folly_coro.hpp"
#include <string>
#include <vector>
using folly::coro::Task;
struct Batch { std::vector<std::string> rows; std::string cursor; };
Task<Batch> fetch(int block, std::size_t budget);
Task<std::string> hash_with(std::string previous, std::string text);
struct Socket { Task<std::size_t> write(std::string); Task<std::string> read(); };
struct File { Task<void> append(std::string); };
Task<std::vector<std::string>> up_to(std::vector<int> blocks, std::size_t limit) {
    std::vector<std::string> out;
    for (int b : blocks) {
        auto batch = co_await fetch(b, limit - out.size());
        out.insert(out.end(), batch.rows.begin(), batch.rows.end());
        if (out.size() >= limit) {
            break;
        }
    }
    co_return out;
}
Task<std::string> chain(std::vector<std::string> parts) {
    std::string digest;
    for (auto& p : parts) {
        digest = co_await hash_with(std::move(digest), p);
    }
    co_return digest;
}
Task<void> copy(Socket& from, File& to) {
    for (auto text = co_await from.read(); !text.empty(); text = co_await from.read()) {
        co_await to.append(std::move(text));
    }
}
Task<int> send_lines(Socket& s, std::vector<std::string> lines) {
    int sent = 0;
    for (auto& line : lines) {
        if (co_await s.write(line) != line.size()) {
            break;
        }
        ++sent;
    }
    co_return sent;
}
Task<bool> with_backoff(Socket& s) {
    for (int delay : {1, 2, 4, 8}) {
        if (co_await s.write("hello") > 0) {
            co_return true;
        }
        co_await folly::coro::sleep(std::chrono::milliseconds(delay));
    }
    co_return false;
}
