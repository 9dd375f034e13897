// Source: rbock/sqlpp11 issue #35 and other builders (a member coroutine of a temporary: the statement object ends with the
// chain of calls, its task is awaited later).
#include "../rt/cobalt.hpp"
#include <string>

namespace cobalt = boost::cobalt;

namespace db {

struct Row {
  long id = 0;
  std::string name;
};

class Session {
public:
  cobalt::task<std::vector<Row>> execute(std::string sql);
};

class Select {
public:
  explicit Select(Session &session) : session_(session) {}

  Select &from(std::string table) {
    sql_ += " from " + table;
    return *this;
  }
  Select &where(std::string condition) {
    sql_ += " where " + condition;
    return *this;
  }
  Select &limit(int rows) {
    limit_ = rows;
    return *this;
  }
  cobalt::task<std::vector<Row>> rows() {
    if (limit_ > 0) // EITHER: lifetime dangling
      sql_ += " limit " + std::to_string(limit_); // EITHER: lifetime dangling
    co_return co_await session_.execute(sql_); // EITHER: lifetime dangling
  }

private:
  Session &session_;
  std::string sql_ = "select *";
  int limit_ = 0;
};

cobalt::task<std::size_t> report(Session &session, std::string country) {
  auto users = Select(session).from("users").where("country = '" + country + "'").limit(10).rows(); // EITHER: lifetime dangling
  const auto orders = co_await Select(session).from("orders").where("open").rows();
  const auto found = co_await users; // EITHER: lifetime dangling
  co_return found.size() + orders.size();
}

} // namespace db
