// Source: microsoft/react-native-windows pull request #4456 (make AsyncStorageModuleWin32 actually async)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <sqlite3.h>
#include <string>
#include <vector>
#include <winrt/Windows.Foundation.h>

using namespace winrt;
using namespace winrt::Windows::Foundation;

struct Row {
  std::string key;
};

class AsyncStorageModule {
  sqlite3 *m_db = nullptr;
  sqlite3_stmt *m_getKeys = nullptr;
  winrt::Windows::System::DispatcherQueue m_jsQueue;
  std::string m_lastError;

  static std::string columnText(sqlite3_stmt *statement, int column) {
    return reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
  }

public:
  IAsyncOperation<std::vector<Row>> GetAllKeys() {
    std::vector<Row> rows;
    co_await resume_foreground(m_jsQueue);
    while (sqlite3_step(m_getKeys) == SQLITE_ROW) { // EXPECT: blocking
      Row row;
      row.key = columnText(m_getKeys, 0);
      rows.push_back(row);
    }
    if (sqlite3_errcode(m_db) != SQLITE_DONE)
      m_lastError = "getAllKeys failed";
    co_return rows;
  }
};
