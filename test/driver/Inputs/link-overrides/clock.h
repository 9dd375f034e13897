#pragma once

struct Clock {
  virtual void tick();
  virtual void tock() = 0;
  virtual void chime() = 0;
  virtual void ring() {}
};
Clock &makeClock();
