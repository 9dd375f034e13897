// RUN: %check %s
#include <SFML/SFML.hpp>
#include <mylib/task.hpp>

mylib::task<> waits();

mylib::task<> blocks(sf::RenderWindow &Window, sf::Event &Event,
                     sf::Thread &Thread, sf::SocketSelector &Selector,
                     sf::Http &Http, const sf::Http::Request &Request,
                     sf::Texture &Texture) {
  sf::sleep(sf::Time(1000));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sf::sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  Window.waitEvent(Event);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sf::WindowBase::waitEvent' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, look with 'pollEvent' when the loop comes round
  Thread.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sf::Thread::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Selector.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'sf::SocketSelector::wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  sf::IpAddress::resolve("example.org");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sf::IpAddress::resolve' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  Http.sendRequest(Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'sf::Http::sendRequest' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Texture.loadFromFile("a.png");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sf::Texture::loadFromFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  co_await waits();
}

mylib::task<> silent(sf::RenderWindow &Window, sf::Event &Event,
                     sf::Thread &Thread, sf::TcpSocket &Socket,
                     sf::Texture &Texture, char *Data) {
  unsigned long Size;
  sf::sleep(sf::Time::Zero);
  Window.pollEvent(Event);
  Thread.launch();
  Socket.receive(Data, 1, Size);
  Texture.loadFromMemory(Data, 1);
  co_return;
}
