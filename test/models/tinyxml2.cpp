// RUN: %check %s
#include <mylib/task.hpp>
#include <tinyxml2.h>

mylib::task<> blocks(tinyxml2::XMLDocument &Document) {
  Document.LoadFile("a.xml");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'tinyxml2::XMLDocument::LoadFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, read the file asynchronously and hand its text to 'Parse'
  Document.SaveFile("a.xml");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'tinyxml2::XMLDocument::SaveFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, print the document into memory and write that asynchronously
  co_return;
}

mylib::task<> silent(tinyxml2::XMLDocument &Document) {
  Document.Parse("<a/>");
  co_return;
}
