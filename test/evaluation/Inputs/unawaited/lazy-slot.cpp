// Source: dvratil.cz "QCoro 0.11.0 Release Announcement" (a LazyTask must not be used for Qt slots: nothing awaits it).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <QtCore>
#include <chrono>
#include <qcoro/qcorolazytask.h>
#include <qcoro/qcorotask.h>

namespace weather {

class Forecast {
public:
  void apply(int degrees) { m_degrees = degrees; }
  int degrees() const { return m_degrees; }

private:
  int m_degrees = 0;
};

QCoro::Task<int> fetchDegrees(const char *city);

class Station : public QObject {
public:
  explicit Station(const char *city) : m_city(city) {
    QObject::connect(&m_timer, &QTimer::timeout, this, &Station::poll); // EXPECT: unawaited
  }

  QCoro::LazyTask<> poll() {
    ++m_polls;
    const int degrees = co_await fetchDegrees(m_city);
    m_forecast.apply(degrees);
  }

  int polls() const { return m_polls; }

private:
  const char *m_city;
  QTimer m_timer;
  Forecast m_forecast;
  int m_polls = 0;
};

} // namespace weather
