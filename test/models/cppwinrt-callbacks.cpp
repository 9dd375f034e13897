// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Handlers of C++/WinRT.
#include <winrt/Windows.Foundation.h>

using namespace winrt::Windows::Foundation;

IAsyncAction load();
winrt::fire_and_forget click();

void handlers() {
  TypedEventHandler<int, int> Typed([](int, int) { return load(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'winrt::Windows::Foundation::TypedEventHandler' drops the task that this lambda returns, so its completion and its exception are lost [async-void-callback]
  EventHandler<int> Plain(load);
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'winrt::Windows::Foundation::EventHandler' drops the task that 'load' returns, so its completion and its exception are lost [async-void-callback]
  EventHandler<int> Right(click);
}
