// id: K02  class: lock-across-await  verdict: bug  difficulty: medium
// origin: FISCO-BCOS/FISCO-BCOS @ PR #5504 (review F1), OpenKneeboard @ efa4b0a7 -- opstack-executor/OpScheduler.h:441,449; KneeboardState.cpp
// what: two unique_locks on std::mutex, one of them try_to_lock and one returned by a helper, span the awaits of the execution
// fix: a coroutine mutex, or shorter sections
#include "../rt/bcos_task.hpp"
#include <mutex>
namespace task = bcos::task;
struct Block { long number = 0; };
struct Header { long root = 0; };
class OpScheduler {
public:
    task::Task<std::optional<Header>> coExecuteBlock(Block block) {
        std::unique_lock executeLock(m_executeMutex, std::try_to_lock); // EXPECT: lock-across-await
        if (!executeLock.owns_lock()) {
            co_return std::nullopt;
        }
        auto header = co_await execute(block); // ALT: lock-across-await
        auto commitLock = lockCommit(); // EXPECT: lock-across-await
        co_await persist(header); // ALT: lock-across-await
        m_last = block.number;
        co_return header;
    }
    task::Task<std::optional<Header>> coExecuteBlock_fixed(Block block) {
        {
            std::unique_lock executeLock(m_executeMutex, std::try_to_lock);
            if (!executeLock.owns_lock() || m_running) {
                co_return std::nullopt;
            }
            m_running = true;
        }
        auto header = co_await execute(block);
        std::unique_lock executeLock(m_executeMutex);
        m_running = false;
        co_return header;
    }
private:
    std::unique_lock<std::mutex> lockCommit() { return std::unique_lock(m_commitMutex); }
    task::Task<Header> execute(const Block&);
    task::Task<void> persist(const Header&);
    std::mutex m_executeMutex, m_commitMutex;
    bool m_running = false;
    long m_last = 0;
};
