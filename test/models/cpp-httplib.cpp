// RUN: %check %s
#include <httplib.h>
#include <mylib/task.hpp>

mylib::task<> blocks(httplib::Client &Client, httplib::ClientImpl &Impl,
                     httplib::SSLClient &Tls, httplib::Server &Server) {
  httplib::Request Request;
  httplib::Response Response;
  Client.Get("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'httplib::Client::Get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Client.Post("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'httplib::Client::Post' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Impl.Get("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'httplib::ClientImpl::Get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Tls.Get("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'httplib::ClientImpl::Get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, run the call on a thread that may block and await the result
  Tls.send(Request, Response);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'httplib::ClientImpl::send' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, run the call on a thread that may block and await the result
  Server.listen("localhost", 80);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'httplib::Server::listen' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the server on a thread of its own
  Server.listen_after_bind();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'httplib::Server::listen_after_bind' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the server on a thread of its own
  co_return;
}

namespace app {
struct Client {
  int Get(const char *);
};
} // namespace app

mylib::task<> silent(httplib::Client &Client, httplib::Server &Server,
                     app::Client Own) {
  Client.set_keep_alive(true);
  Client.stop();
  Server.Get("/", [](const httplib::Request &, httplib::Response &) {});
  Server.bind_to_port("localhost", 80);
  Server.stop();
  Own.Get("/");
  co_return;
}
