// RUN: %check %s
#include <mylib/task.hpp>
#include <opencv2/opencv.hpp>

mylib::task<> blocks(cv::Mat &Image) {
  cv::imread("a.png");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cv::imread' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  cv::VideoCapture Camera("rtsp://example.org");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'cv::VideoCapture::VideoCapture' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, let a thread of its own capture, and await its frames
  Camera.read(Image);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'cv::VideoCapture::read' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let a thread of its own capture, and await its frames
  Camera >> Image;
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'cv::VideoCapture::operator>>' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let a thread of its own capture, and await its frames
  cv::FileStorage Storage("a.yml", cv::FileStorage::READ);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'cv::FileStorage::FileStorage' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:19: note: in this coroutine, run the call on a thread that may block and await the result
  Storage.open("a.yml", cv::FileStorage::WRITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cv::FileStorage::open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  cv::waitKey(10);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cv::waitKey' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, look with 'cv::pollKey'
  cv::selectROI(Image);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cv::selectROI' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(cv::Mat &Image, const std::vector<char> &Buffer) {
  cv::imdecode(Buffer, 1);
  cv::VideoCapture Camera;
  Camera.isOpened();
  Camera.retrieve(Image);
  cv::FileStorage Text("a: b", cv::FileStorage::READ | cv::FileStorage::MEMORY);
  cv::pollKey();
  co_return;
}
