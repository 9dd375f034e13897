// RUN: %check %s
#include <mylib/task.hpp>
#include <zmq.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(zmq::socket_t &Socket, zmq::socket_ref Reference,
                     zmq::message_t &Message,
                     std::vector<zmq::pollitem_t> &Items, char *Buffer,
                     zmq::poller_t<int> &Poller, zmq::active_poller_t &Active,
                     zmq::monitor_t &Monitor) {
  Socket.recv(Message);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'zmq::socket_t::recv' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  Reference.recv(Message, zmq::recv_flags::none);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'zmq::socket_ref::recv' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq::recv_multipart(Reference, Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq::recv_multipart' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq::recv_multipart_n(Reference, Buffer, 2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq::recv_multipart_n' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq::poll(Items);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq::poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq::poll(Items, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq::poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  Poller.wait_all(Items, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'zmq::poller_t::wait_all' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  Active.wait(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'zmq::active_poller_t::wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  Monitor.check_event(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'zmq::monitor_t::check_event' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  Monitor.monitor(Socket, "inproc://monitor");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'zmq::monitor_t::monitor' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run it on a thread of its own
  zmq::proxy(Reference, Reference);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq::proxy' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on a thread of its own
  co_return;
}

mylib::task<> silent(zmq::socket_t &Socket, zmq::socket_ref Reference,
                     zmq::message_t &Message,
                     std::vector<zmq::pollitem_t> &Items, char *Buffer,
                     zmq::poller_t<int> &Poller, zmq::active_poller_t &Active,
                     zmq::monitor_t &Monitor) {
  Socket.connect("tcp://localhost:1");
  Socket.send(Message, zmq::send_flags::none);
  Socket.recv(Message, zmq::recv_flags::dontwait);
  zmq::recv_multipart(Reference, Buffer, zmq::recv_flags::dontwait);
  zmq::poll(Items, 0ms);
  zmq::poll(&Items[0], 1, 0ms);
  Poller.wait_all(Items, 0ms);
  Active.wait(0ms);
  Monitor.check_event();
  co_return;
}
