// RUN: %check %s
#include <mylib/task.hpp>
#include <openssl/http.h>
#include <openssl/ocsp.h>

mylib::task<> blocks(BIO *Bio, BIO_ADDRINFO *Info, OCSP_REQUEST *Request) {
  BIO_lookup("example.org", "443", BIO_LOOKUP_CLIENT, 2, 1, &Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BIO_lookup' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  BIO_lookup_ex("example.org", "443", 0, 2, 1, 0, &Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BIO_lookup_ex' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  BIO_socket_wait(3, 1, 60);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BIO_socket_wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  BIO_wait(Bio, 60, 100);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BIO_wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  BIO_do_connect_retry(Bio, 30, 100);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BIO_do_connect_retry' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  OSSL_HTTP_exchange(nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OSSL_HTTP_exchange' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  OCSP_sendreq_bio(Bio, "/", Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OCSP_sendreq_bio' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'OCSP_sendreq_new' and let the event loop wait between calls of 'OCSP_sendreq_nbio'
  co_return;
}

struct Dialer {
  int BIO_wait(int);
};

mylib::task<> silent(BIO *Bio, Dialer Own) {
  BIO_socket_wait(3, 1, 0);
  BIO_wait(Bio, 0, 100);
  BIO_read(Bio, nullptr, 0);
  OSSL_HTTP_REQ_CTX_nbio(nullptr);
  Own.BIO_wait(60);
  co_return;
}
