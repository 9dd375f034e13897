// Source: uNetworking/uWebSockets issue #290 (a linked list of sockets is walked, and a socket that is terminated meanwhile
// takes its own node out).
#include <coroutine>
#include <exception>
#include <string>
#include <utility>

namespace hub {

struct Detached {
  struct promise_type {
    Detached get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

struct Written {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};

struct Node {
  Node *next = nullptr;
  Node *previous = nullptr;
  bool outstandingPong = false;
  Written write(const std::string &frame);
};

class Group {
public:
  ~Group() {
    while (m_head)
      terminate(m_head);
  }

  Node *add() {
    auto *node = new Node{m_head};
    if (m_head)
      m_head->previous = node;
    return m_head = node;
  }

  void terminate(Node *node) {
    (node->previous ? node->previous->next : m_head) = node->next;
    if (node->next)
      node->next->previous = node->previous;
    delete node;
  }

  Detached pingAll() {
    for (Node *node = m_head; node; node = node->next) { // EITHER: lifetime stale
      if (std::exchange(node->outstandingPong, true)) // EITHER: lifetime stale
        continue;
      if (!co_await node->write(m_ping)) // EITHER: lifetime stale
        node->outstandingPong = false; // EITHER: lifetime stale
    }
  }

private:
  Node *m_head = nullptr;
  std::string m_ping = "ping";
};

} // namespace hub
