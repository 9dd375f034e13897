// RUN: %check %s

// E2: an element reads what an earlier iteration stored in another one.

#include <mylib/task.hpp>
#include <vector>

struct Node {
  Node *Previous;
  int Value;
};
mylib::task<int> combine(int Left, int Right);

mylib::task<> folds(std::vector<Node> &Nodes) {
  for (Node &Each : Nodes)
    Each.Value = co_await combine(Each.Previous->Value, Each.Value);
}
