//===--- UnitTree.cpp - Groups of units with common files -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitTree.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <optional>

namespace async_tidy {
namespace {

/// A unit, or what two or more such nodes have in common.
struct Node {
  FileSet Common;
  double Size = 0;
  /// Of a unit.
  size_t Number = 0;
  std::vector<Node> Parts;
};

/// Joins nodes to trees, those first that have the most in common.
class TreeBuilder {
public:
  explicit TreeBuilder(const FileTable &Files) : Files(Files) {}

  /// Adds \p Part to \p Group.
  void add(Node &Group, Node Part) const;
  Node joined(Node One, Node Other) const;
  std::vector<Node> joinAll(std::vector<Node> Nodes) const;

private:
  FileSet inBoth(const Node &One, const Node &Other) const {
    FileSet Both;
    std::set_intersection(One.Common.begin(), One.Common.end(),
                          Other.Common.begin(), Other.Common.end(),
                          std::back_inserter(Both));
    return Both;
  }

  const FileTable &Files;
};

/// Decides which nodes of trees become groups.
class GroupPicker {
public:
  /// Adds the groups that \p Of and what is in it become within \p Outer, or
  /// outside of all groups, to \p Groups, and the units that are in none of
  /// them to \p Units.
  void pick(const Node &Of, const Node *Outer, std::vector<UnitGroup> &Groups,
            std::vector<size_t> &Units);

private:
  double cost(const Node &Of, const Node *Outer);
  double costOfParts(const Node &Of, const Node *Outer);
  double costAsGroup(const Node &Of, const Node *Outer);

  llvm::DenseMap<std::pair<const Node *, const Node *>, double> Known;
};

} // namespace

/// More nodes than these are not compared with each other, so that the cost
/// stays linear.
static constexpr size_t MaxCompared = 128;

/// What it costs to read a group behind another, in characters of text: a copy
/// of a process copies each page of its memory that it writes to.
static constexpr double CopyCost = 500'000;

/// A group that has \p Only so far.
static Node groupOf(Node Only) {
  Node Group;
  Group.Common = Only.Common;
  Group.Size = Only.Size;
  Group.Parts.push_back(std::move(Only));
  return Group;
}

void TreeBuilder::add(Node &Group, Node Part) const {
  Group.Common = inBoth(Group, Part);
  Group.Size = Files.sizeOf(Group.Common);
  Group.Parts.push_back(std::move(Part));
}

Node TreeBuilder::joined(Node One, Node Other) const {
  const FileSet Both = inBoth(One, Other);
  // A group that has nothing more in common takes the other in.
  if (Both == Other.Common && !Other.Parts.empty())
    std::swap(One, Other);
  Node Group = Both == One.Common && !One.Parts.empty()
                   ? std::move(One)
                   : groupOf(std::move(One));
  add(Group, std::move(Other));
  return Group;
}

template <typename T> static void eraseAt(std::vector<T> &Items, size_t Index) {
  Items.erase(std::next(Items.begin(), static_cast<ptrdiff_t>(Index)));
}

std::vector<Node> TreeBuilder::joinAll(std::vector<Node> Nodes) const {
  // What each has in common with each of those before it.
  std::vector<std::vector<double>> Saved(Nodes.size());
  auto Compare = [&](size_t Index) {
    for (size_t I = 0; I < Nodes.size(); ++I) {
      if (I == Index)
        continue;
      double &With = I < Index ? Saved[Index][I] : Saved[I][Index];
      With = Files.sizeOf(inBoth(Nodes[I], Nodes[Index]));
    }
  };
  for (size_t I = 0; I < Nodes.size(); ++I)
    Saved[I].assign(I, 0);
  for (size_t I = 0; I < Nodes.size(); ++I)
    Compare(I);
  while (true) {
    double Best = 0;
    size_t Into = 0, From = 0;
    for (size_t I = 0; I < Nodes.size(); ++I)
      for (size_t Before = 0; Before < I; ++Before)
        if (Saved[I][Before] > Best)
          std::tie(Best, Into, From) = std::tuple(Saved[I][Before], Before, I);
    if (Best == 0)
      return Nodes;
    Nodes[Into] = joined(std::move(Nodes[Into]), std::move(Nodes[From]));
    eraseAt(Nodes, From);
    eraseAt(Saved, From);
    for (size_t I = From; I < Saved.size(); ++I)
      eraseAt(Saved[I], From);
    Compare(Into);
  }
}

/// What is to be read for \p Of where what \p Outer has in common is known.
double GroupPicker::cost(const Node &Of, const Node *Outer) {
  if (Of.Parts.empty())
    return Of.Size - (Outer ? Outer->Size : 0);
  if (const auto Found = Known.find({&Of, Outer}); Found != Known.end())
    return Found->second;
  const double Least = std::min(costAsGroup(Of, Outer), costOfParts(Of, Outer));
  return Known[{&Of, Outer}] = Least;
}

double GroupPicker::costOfParts(const Node &Of, const Node *Outer) {
  double Sum = 0;
  for (const Node &Part : Of.Parts)
    Sum += cost(Part, Outer);
  return Sum;
}

double GroupPicker::costAsGroup(const Node &Of, const Node *Outer) {
  // A process of its own is what each unit has that shares nothing, too.
  const double Own = Outer ? CopyCost + Of.Size - Outer->Size : Of.Size;
  return Own + costOfParts(Of, &Of);
}

void GroupPicker::pick(const Node &Of, const Node *Outer,
                       std::vector<UnitGroup> &Groups,
                       std::vector<size_t> &Units) {
  if (Of.Parts.empty())
    return Units.push_back(Of.Number);
  if (costOfParts(Of, Outer) <= costAsGroup(Of, Outer)) {
    for (const Node &Part : Of.Parts)
      pick(Part, Outer, Groups, Units);
    return;
  }
  UnitGroup Picked;
  Picked.Common = Of.Common;
  for (const Node &Part : Of.Parts)
    pick(Part, &Of, Picked.Inner, Picked.Units);
  Groups.push_back(std::move(Picked));
}

std::vector<UnitGroup> groupUnits(std::vector<UnitFiles> Units,
                                  const FileTable &Files) {
  // Those of the same headers belong together, and similar ones get close.
  llvm::sort(Units, [](const UnitFiles &One, const UnitFiles &Other) {
    return std::tie(One.Headers, One.Number) <
           std::tie(Other.Headers, Other.Number);
  });
  const TreeBuilder Builder(Files);
  std::vector<Node> Alike;
  for (size_t I = 0; I < Units.size(); ++I) {
    Node Unit;
    Unit.Number = Units[I].Number;
    Unit.Size = Files.sizeOf(Units[I].Files);
    Unit.Common = std::move(Units[I].Files);
    if (I == 0 || Units[I - 1].Headers != Units[I].Headers) {
      Alike.push_back(std::move(Unit));
      continue;
    }
    if (Alike.back().Parts.empty())
      Alike.back() = groupOf(std::move(Alike.back()));
    Builder.add(Alike.back(), std::move(Unit));
  }
  std::vector<UnitGroup> Groups;
  std::vector<size_t> Single;
  for (size_t Begin = 0; Begin < Alike.size(); Begin += MaxCompared) {
    const size_t Count = std::min(MaxCompared, Alike.size() - Begin);
    for (const Node &Tree :
         Builder.joinAll(llvm::ArrayRef(Alike).slice(Begin, Count).vec()))
      GroupPicker().pick(Tree, /*Outer=*/nullptr, Groups, Single);
  }
  return Groups;
}

} // namespace async_tidy
