// Source: drogonframework/drogon issue #2331 (Mapper after CoroMapper deadlocks in the loop of the database)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <drogon/drogon.h>
#include <memory>
#include <string>

using namespace drogon;

struct ServerConfig {
  int id = 0;
  std::string value;
};
struct AuditEntry {
  int id = 0;
};
HttpResponsePtr newJsonResponse(const std::string &body);

class ConfigController {
  std::shared_ptr<orm::DbClient> reader_;
  std::shared_ptr<orm::DbClient> writer_;

  template <typename Model> Model byId(const std::shared_ptr<orm::DbClient> &client, int id) {
    orm::Mapper<Model> mapper(client);
    return mapper.findByPrimaryKey(id); // EITHER: blocking mapper
  }

public:
  Task<HttpResponsePtr> frontVersion(HttpRequestPtr request, int id) {
    co_await writer_->execSqlCoro("update audit set hits = hits + 1");
    auto config = byId<ServerConfig>(reader_, id); // EITHER: blocking mapper
    co_return newJsonResponse(config.value);
  }
};
