#pragma once

void load();
void step();
void save();
inline void all() { load(); }
