// RUN: %check %s
#include <ldap.h>
#include <mylib/task.hpp>

mylib::task<> blocks(LDAP *Connection, LDAPMessage **Message) {
  ldap_start_tls_s(Connection, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ldap_start_tls_s' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form without '_s' in its name and await the result of its message
  ldap_search_ext_s(Connection, "", 0, "", nullptr, 0, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ldap_search_ext_s' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call the form without '_s' in its name and await the result of its message
                    nullptr, 0, Message);
  ldap_result(Connection, 1, 1, nullptr, Message);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ldap_result' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the connection and ask with a limit of zero
  co_return;
}

mylib::task<> silent(LDAP *Connection, LDAPMessage **Message) {
  int Number;
  timeval Now = {0, 0};
  ldap_initialize(&Connection, "ldap://localhost");
  ldap_search_ext(Connection, "", 0, "", nullptr, 0, nullptr, nullptr, nullptr,
                  0, &Number);
  ldap_result(Connection, Number, 1, &Now, Message);
  co_return;
}
