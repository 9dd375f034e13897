// id: K05  class: lock-across-await  verdict: bug  difficulty: medium
// origin: facebook/folly docs (Synchronized.md) and coro README ("do not hold a lock across co_await") -- (user code, own reduction)
// what: the LockedPtr of folly::Synchronized lives over an await; withWLock around a plain call is right
// fix: copy under the lock, await, lock again
#include "../rt/folly_coro.hpp"
#include <map>
#include <shared_mutex>
namespace folly {
template <class S, class M> class LockedPtr {
public:
    LockedPtr(S* s, std::unique_lock<M> l) : s_(s), lock_(std::move(l)) {}
    S* operator->() { return s_; }
    S& operator*() { return *s_; }
    void unlock() { lock_.unlock(); }
private:
    S* s_;
    std::unique_lock<M> lock_;
};
template <class T, class M = std::shared_mutex> class Synchronized {
public:
    LockedPtr<T, M> wlock() { return {&datum_, std::unique_lock<M>(mutex_)}; }
    template <class F> auto withWLock(F&& f) { auto l = wlock(); return f(*l); }
private:
    T datum_;
    M mutex_;
};
}
folly::coro::Task<int> resolve(std::string host);
class Resolver {
public:
    folly::coro::Task<int> lookup(std::string host) {
        auto cache = cache_.wlock(); // EXPECT: lock-across-await
        auto it = cache->find(host);
        if (it == cache->end()) {
            it = cache->emplace(host, co_await resolve(host)).first; // ALT: lock-across-await
        }
        co_return it->second;
    }
    folly::coro::Task<int> lookup_fixed(std::string host) {
        auto known = cache_.withWLock([&](auto& c) { auto it = c.find(host); return it == c.end() ? 0 : it->second; });
        if (known) {
            co_return known;
        }
        auto address = co_await resolve(host);
        auto cache = cache_.wlock();
        cache->emplace(host, address);
        co_return address;
    }
    folly::coro::Task<void> forget(std::string host) {
        auto cache = cache_.wlock();
        cache->erase(host);
        cache.unlock();
        co_await resolve(host);
    }
private:
    folly::Synchronized<std::map<std::string, int>> cache_;
};
