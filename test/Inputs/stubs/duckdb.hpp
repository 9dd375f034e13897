// A stub of DuckDB: only what the fixtures use.
#pragma once
#include <memory>
#include <string>

namespace duckdb {
struct DBConfig;
enum class PendingExecutionResult { RESULT_READY, RESULT_NOT_READY };
class QueryResult {};
class PendingQueryResult : public QueryResult {
public:
  PendingExecutionResult ExecuteTask();
  void WaitForTask();
};
class PreparedStatement {
public:
  template <typename... ARGS>
  std::unique_ptr<QueryResult> Execute(ARGS... Arguments);
};
class DuckDB {
public:
  explicit DuckDB(const char *Path = nullptr, DBConfig *Config = nullptr);
  ~DuckDB();
};
class Connection {
public:
  explicit Connection(DuckDB &Database);
  ~Connection();
  std::unique_ptr<QueryResult> Query(const std::string &Text);
  std::unique_ptr<PreparedStatement> Prepare(const std::string &Text);
  std::unique_ptr<PendingQueryResult> PendingQuery(const std::string &Text);
};
} // namespace duckdb
