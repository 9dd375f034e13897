// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables of Seastar.
#include <seastar/core/gate.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/thread.hh>

seastar::future<> flush();

void callables(seastar::gate &Gate) {
  (void)seastar::async(flush);
  (void)seastar::with_gate(Gate, flush);
}
