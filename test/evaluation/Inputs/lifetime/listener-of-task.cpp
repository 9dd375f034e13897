// Source: qcoro/qcoro pull #170, review (the listener that a continuation writes to may be gone when the task is done).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <qcoro/qcorotask.h>
#include <string>
#include <utility>

namespace api {

class Listener {
public:
  void setValue(std::string value) {
    m_value = std::move(value);
    m_ready = true;
  }
  bool ready() const { return m_ready; }
  const std::string &value() const { return m_value; }

private:
  std::string m_value;
  bool m_ready = false;
};

QCoro::Task<std::string> fetchName(int user);

class NameLabel {
public:
  explicit NameLabel(std::string placeholder) : m_text(std::move(placeholder)) {}

  void showUser(int user) {
    Listener listener; // EITHER: lifetime dangling
    m_running = fetchName(user).then([&listener](std::string name) { // EITHER: lifetime dangling
      listener.setValue(std::move(name));                            // EITHER: lifetime dangling
    });
    if (listener.ready())
      m_text = listener.value();
  } // EITHER: lifetime dangling

private:
  std::string m_text;
  QCoro::Task<void> m_running;
};

} // namespace api
