// RUN: %check %s async-dangling-task

// Work that ends with its handle refers to nothing after that.

#include <kj/async.h>
#include <string>

kj::Promise<void> send(const std::string &Text);
std::string name(int);

void statement(int Id) {
  std::string Text = name(Id);
  send(Text);
  send(name(Id));
}
