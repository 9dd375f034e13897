// RUN: %check %s
#include <gio/gio.h>
#include <mylib/task.hpp>

mylib::task<> blocks(GMainLoop *Loop, GMainContext *Context, GThread *Thread,
                     GAsyncQueue *Queue, GDBusConnection *Connection,
                     GDBusProxy *Proxy, GSubprocess *Process,
                     GSocketClient *Client, GResolver *Resolver, GFile *File,
                     GPollFD *Descriptors) {
  g_usleep(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_usleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a source of 'g_timeout_add'
  g_main_loop_run(Loop);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_main_loop_run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running loop carries on
  g_main_context_iteration(Context, true);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_main_context_iteration' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running loop carries on
  g_thread_join(Thread);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_thread_join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  g_async_queue_pop(Queue);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_async_queue_pop' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  g_async_queue_timeout_pop(Queue, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_async_queue_timeout_pop' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  g_bus_get_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_bus_get_sync' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'g_bus_get' and await its callback
  g_dbus_connection_call_sync(Connection, "a", "/", "b", "c", nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_dbus_connection_call_sync' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'g_dbus_connection_call' and await its callback
                              G_DBUS_CALL_FLAGS_NONE, -1, nullptr, nullptr);
  g_dbus_proxy_call_sync(Proxy, "c", nullptr, G_DBUS_CALL_FLAGS_NONE, -1,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_dbus_proxy_call_sync' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'g_dbus_proxy_call' and await its callback
                         nullptr, nullptr);
  g_dbus_connection_flush_sync(Connection, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_dbus_connection_flush_sync' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form without '_sync' in its name and await its callback
  g_spawn_command_line_sync("true", nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_spawn_command_line_sync' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'g_subprocess_new' and await 'g_subprocess_communicate_async'
  g_subprocess_wait(Process, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_subprocess_wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'g_subprocess_wait_async'
  g_subprocess_communicate_utf8(Process, "", nullptr, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_subprocess_communicate_utf8' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'g_subprocess_communicate_async'
                                nullptr);
  g_socket_client_connect_to_host(Client, "example.org", 80, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_socket_client_connect_to_host' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form whose name ends in '_async', or let a 'GSource' wait for the socket
  g_poll(Descriptors, 1, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form whose name ends in '_async', or let a 'GSource' wait for the socket
  g_resolver_lookup_by_name(Resolver, "example.org", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_resolver_lookup_by_name' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form whose name ends in '_async' and await its callback
  g_file_load_contents(File, nullptr, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_file_load_contents' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form whose name ends in '_async' and await its callback
  g_file_get_contents("a", nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'g_file_get_contents' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'g_task_run_in_thread' and await the result
  co_return;
}

mylib::task<> silent(GMainContext *Context, GAsyncQueue *Queue,
                     GDBusProxy *Proxy, GSubprocess *Process, GFile *File,
                     GPollFD *Descriptors, GAsyncResult *Result) {
  g_usleep(0);
  g_timeout_add(1000, nullptr, nullptr);
  g_main_context_iteration(Context, false);
  g_thread_new(
      "a",
      [](gpointer Data) {
        g_usleep(1);
        return Data;
      },
      nullptr);
  g_async_queue_try_pop(Queue);
  g_async_queue_timeout_pop(Queue, 0);
  g_dbus_proxy_call(Proxy, "c", nullptr, G_DBUS_CALL_FLAGS_NONE, -1, nullptr,
                    nullptr, nullptr);
  g_spawn_command_line_async("true", nullptr);
  g_subprocess_wait_async(Process, nullptr, nullptr, nullptr);
  g_poll(Descriptors, 1, 0);
  g_file_load_contents_async(File, nullptr, nullptr, nullptr);
  g_file_load_contents_finish(File, Result, nullptr, nullptr, nullptr, nullptr);
  g_file_get_contents("/proc/cpuinfo", nullptr, nullptr, nullptr);
  co_return;
}
