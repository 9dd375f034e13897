// RUN: %check %s
#include <mylib/task.hpp>
#include <pugixml.hpp>

mylib::task<> blocks(pugi::xml_document &Document) {
  Document.load_file("a.xml");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'pugi::xml_document::load_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, read the file asynchronously and hand its text to 'load_buffer'
  Document.save_file("a.xml");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'pugi::xml_document::save_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, save the document into memory and write that asynchronously
  co_return;
}

mylib::task<> silent(pugi::xml_document &Document) {
  Document.load_string("<a/>");
  co_return;
}
