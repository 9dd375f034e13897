// id: B08  class: blocking  verdict: bug  difficulty: easy
// origin: FISCO-BCOS/FISCO-BCOS @ HEAD (live) -- bcos-ledger/bcos-ledger/Ledger.cpp (buildGenesisBlock)
// what: a task waits for callback APIs through std::promise and future.get(), one table after another
// fix: an awaitable around the callback
#include "../rt/bcos_task.hpp"
#include <future>
#include <tuple>
namespace task = bcos::task;
struct Table {};
class StorageInterface {
public:
    virtual ~StorageInterface();
    virtual void asyncCreateTable(std::string name, std::string fields, std::function<void(std::unique_ptr<int>, std::optional<Table>)>) = 0;
    virtual void asyncOpenTable(std::string name, std::function<void(std::unique_ptr<int>, std::optional<Table>)>) = 0;
};
class Ledger {
public:
    task::Task<void> prewriteBlock(int number);
    task::Task<bool> buildGenesisBlock(std::vector<std::string> tables) {
        for (auto& name : tables) {
            std::promise<std::tuple<std::unique_ptr<int>>> createTablePromise;
            m_stateStorage->asyncCreateTable(name, "value", [&createTablePromise](auto&& error, std::optional<Table>&&) {
                createTablePromise.set_value({std::forward<decltype(error)>(error)});
            });
            auto createTableResult = createTablePromise.get_future().get(); // EXPECT: blocking
            if (std::get<0>(createTableResult)) {
                co_return false;
            }
        }
        co_await prewriteBlock(0);
        std::promise<std::tuple<std::unique_ptr<int>, std::optional<Table>>> sysTablePromise;
        m_stateStorage->asyncOpenTable("s_config", [&sysTablePromise](auto&& error, std::optional<Table>&& table) {
            sysTablePromise.set_value({std::forward<decltype(error)>(error), std::move(table)});
        });
        auto [tableError, sysTable] = sysTablePromise.get_future().get(); // EXPECT: blocking
        co_return !tableError && sysTable.has_value();
    }
private:
    std::shared_ptr<StorageInterface> m_stateStorage;
};
