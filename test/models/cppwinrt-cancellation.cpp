// RUN: %check %s async-swallowed-cancellation
#include <winrt/Windows.Foundation.h>
using winrt::Windows::Foundation::IAsyncAction;

IAsyncAction receive();
void log(int);

IAsyncAction serves() {
  while (true) {
    try {
      co_await receive();
    } catch (const winrt::hresult_error &Error) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'winrt::hresult_canceled' too, {{.*}} [async-swallowed-cancellation]
      log(Error.code());
    }
  }
}
IAsyncAction ends() {
  while (true) {
    try {
      co_await receive();
    } catch (const winrt::hresult_canceled &) {
      co_return;
    } catch (const winrt::hresult_error &) {
    }
  }
}
