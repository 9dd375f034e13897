// id: L14  class: lifetime  verdict: bug  difficulty: hard
// origin: KDE/plasma-workspace @ 623f7a274c -- applets/brightness/plugin/keyboardbrightnesscontrol.cpp
// what: init() is started by the constructor of a QObject and uses members after a D-Bus reply; the applet may be gone by then
// fix: QPointer alive{this}, checked after each await
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/QCoro -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/x86_64-linux-gnu/qt6/QtDBus
#include <QCoro/QCoroDBusPendingCall>
#include <QCoro/QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QObject>
#include <QPointer>
class KeyboardBrightnessControl : public QObject {
public:
    explicit KeyboardBrightnessControl(QObject* parent = nullptr) : QObject(parent) {
        init();
    }
    QCoro::Task<void> init() {
        QDBusMessage brightnessMax = QDBusMessage::createMethodCall(QStringLiteral("org.kde.Solid.PowerManagement"), QStringLiteral("/"), QStringLiteral("x"), QStringLiteral("keyboardBrightnessMax"));
        const QDBusReply<int> reply = co_await QDBusConnection::sessionBus().asyncCall(brightnessMax);
        if (!reply.isValid()) {
            co_return;
        }
        m_maxBrightness = reply.value(); // EXPECT: lifetime
        m_isSilent = m_maxBrightness == 0; // ALT: lifetime
    }
    QCoro::Task<void> init_fixed() {
        QDBusMessage brightnessMax = QDBusMessage::createMethodCall(QStringLiteral("org.kde.Solid.PowerManagement"), QStringLiteral("/"), QStringLiteral("x"), QStringLiteral("keyboardBrightnessMax"));
        QPointer<KeyboardBrightnessControl> alive{this};
        const QDBusReply<int> reply = co_await QDBusConnection::sessionBus().asyncCall(brightnessMax);
        if (!alive || !reply.isValid()) {
            co_return;
        }
        m_maxBrightness = reply.value();
    }
private:
    int m_maxBrightness = 0;
    bool m_isSilent = false;
};
