// A stub of OpenCV: only what the fixtures use.
#pragma once
#include <string>
#include <vector>

namespace cv {
class Mat {};
Mat imread(const std::string &Name, int Flags = 1);
Mat imdecode(const std::vector<char> &Buffer, int Flags);
int waitKey(int Delay = 0);
int pollKey();
int selectROI(const Mat &Image);
class VideoCapture {
public:
  VideoCapture();
  VideoCapture(const std::string &Name, int Preference = 0);
  ~VideoCapture();
  bool isOpened() const;
  bool read(Mat &Image);
  bool retrieve(Mat &Image);
  VideoCapture &operator>>(Mat &Image);
};
class FileStorage {
public:
  enum Mode { READ = 0, WRITE = 1, MEMORY = 4 };
  FileStorage();
  FileStorage(const std::string &Name, int Flags,
              const std::string &Encoding = "");
  ~FileStorage();
  bool open(const std::string &Name, int Flags,
            const std::string &Encoding = "");
};
} // namespace cv
