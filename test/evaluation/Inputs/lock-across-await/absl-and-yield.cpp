// id: K07  class: lock-across-await  verdict: bug  difficulty: medium
// origin: abseil/abseil-cpp (MutexLock is a plain RAII lock), CppCoreGuidelines #1805 (CP.52) -- (user code, own reduction)
// what: an absl::MutexLock lives over an await; a shared_lock lives over co_yield of a generator: the consumer decides how long
// fix: copy under the lock
#include "../rt/folly_coro.hpp"
#include <shared_mutex>
namespace absl {
class Mutex { public: void Lock(); void Unlock(); void ReaderLock(); void ReaderUnlock(); };
class MutexLock { public: explicit MutexLock(Mutex* mu) : mu_(mu) { mu_->Lock(); } ~MutexLock() { mu_->Unlock(); } MutexLock(const MutexLock&) = delete; private: Mutex* const mu_; };
class ReaderMutexLock { public: explicit ReaderMutexLock(Mutex* mu) : mu_(mu) { mu_->ReaderLock(); } ~ReaderMutexLock() { mu_->ReaderUnlock(); } private: Mutex* const mu_; };
}
struct row { int key = 0; };
folly::coro::Task<void> send(row);
class table {
public:
    folly::coro::Task<void> publish() {
        absl::MutexLock lock(&mu_); // EXPECT: lock-across-await
        for (auto& r : rows_) { // ALT: sequential, lifetime
            co_await send(r); // ALT: lock-across-await, sequential, lifetime
        }
    }
    folly::coro::Task<int> size() {
        absl::ReaderMutexLock lock(&mu_);
        co_return static_cast<int>(rows_.size());
    }
    folly::coro::AsyncGenerator<row> scan() {
        std::shared_lock lock(rw_); // EXPECT: lock-across-await
        for (auto& r : rows_) { // ALT: lifetime
            co_yield r; // ALT: lock-across-await, lifetime
        }
    }
    folly::coro::AsyncGenerator<row> scan_fixed() {
        std::vector<row> copy;
        {
            std::shared_lock lock(rw_);
            copy = rows_;
        }
        for (auto& r : copy) {
            co_yield r;
        }
    }
private:
    absl::Mutex mu_;
    std::shared_mutex rw_;
    std::vector<row> rows_;
};
