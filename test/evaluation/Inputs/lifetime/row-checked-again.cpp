// Source: qcoro/qcoro issue #115, comments (a model is written to only after it was asked again whether the row is still the
// same).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <memory>
#include <qcoro/qcorotask.h>
#include <string>
#include <utility>
#include <vector>

namespace mail {

struct Row {
  unsigned id = 0;
  std::string subject;
  std::string preview;
};

QCoro::Task<std::string> fetchPreview(unsigned id);

class Model : public std::enable_shared_from_this<Model> {
public:
  void removeRow(unsigned long row) { m_rows.erase(m_rows.begin() + row); }
  void addRow(Row row) { m_rows.push_back(std::move(row)); }

  QCoro::Task<bool> loadPreview(unsigned long row) {
    const auto self = shared_from_this();
    if (row >= m_rows.size())
      co_return false;
    const unsigned id = m_rows[row].id;
    auto text = co_await fetchPreview(id);
    if (row >= m_rows.size() || m_rows[row].id != id)
      co_return false;
    m_rows[row].preview = std::move(text);
    co_return true;
  }

private:
  std::vector<Row> m_rows;
};

} // namespace mail
