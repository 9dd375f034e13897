// id: B03  class: blocking  verdict: bug  difficulty: medium
// origin: FISCO-BCOS/FISCO-BCOS @ HEAD (live) -- bcos-framework/bcos-framework/storage2/MultiLayerStorage.h:482
// what: a task merges two layers with syncWait inside tbb::parallel_invoke (the thread waits for both), and in the other branch awaits under a std::mutex
// fix: a when_all of the two merges; a coroutine mutex
#include "../rt/bcos_task.hpp"
#include <list>
namespace task = bcos::task;
namespace storage2 { task::Task<void> merge(auto& to, auto& from) { (void)to; (void)from; co_return; } }
template <class Mutable, class Cache, class Backend> class MultiLayerStorage {
public:
    static constexpr bool withCacheStorage = !std::is_void_v<Cache>;
    task::Task<std::shared_ptr<Mutable>> mergeBackStorage() {
        std::unique_lock mergeLock(m_mergeMutex); // EXPECT: lock-across-await
        std::unique_lock listLock(m_listMutex);
        auto backStoragePtr = m_storages.back();
        auto& backStorage = *backStoragePtr;
        listLock.unlock();
        if constexpr (withCacheStorage) {
            tbb::parallel_invoke( // ALT: blocking
                [&]() { task::tbb::syncWait(storage2::merge(m_backend, backStorage)); }, // EXPECT: blocking
                [&]() { task::tbb::syncWait(storage2::merge(m_cache, backStorage)); }); // ALT: blocking
        } else {
            co_await persist(backStorage); // ALT: lock-across-await
        }
        listLock.lock();
        m_storages.pop_back();
        co_return backStoragePtr;
    }
    task::Task<void> persist(Mutable&);
private:
    std::mutex m_mergeMutex;
    std::mutex m_listMutex;
    std::list<std::shared_ptr<Mutable>> m_storages;
    std::conditional_t<std::is_void_v<Cache>, int, Cache> m_cache;
    Backend m_backend;
};
struct memory {};
task::Task<void> commit(MultiLayerStorage<memory, memory, memory>& a, MultiLayerStorage<memory, void, memory>& b) {
    co_await a.mergeBackStorage();
    co_await b.mergeBackStorage();
}
