// Source: drogonframework/drogon issue #448 (execSqlSync in the thread that processes the database events waits for ever).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <drogon/drogon.h>
#include <memory>
#include <string>
#include <utility>

namespace shop {

class UserRepository {
public:
  explicit UserRepository(std::shared_ptr<drogon::orm::DbClient> db)
      : m_db(std::move(db)) {}

  drogon::Task<drogon::orm::Result> findUser(int id) {
    co_return co_await m_db->execSqlCoro("select * from users where id=$1", id);
  }

  void touch(int id) {
    m_db->execSqlSync("update users set seen=now() where id=$1", id); // EITHER: blocking a
    ++m_touched;
  }

private:
  std::shared_ptr<drogon::orm::DbClient> m_db;
  int m_touched = 0;
};

class ProfileController {
public:
  explicit ProfileController(UserRepository repo) : m_repo(std::move(repo)) {}

  drogon::Task<std::string> get(drogon::HttpRequestPtr, int id) {
    auto rows = co_await m_repo.findUser(id);
    m_repo.touch(id); // EITHER: blocking a
    co_return render(rows);
  }

private:
  std::string render(const drogon::orm::Result &);
  UserRepository m_repo;
};

} // namespace shop
