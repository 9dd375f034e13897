//===--- PreamblePlan.cpp - Which units share which headers ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreamblePlan.h"
#include "CommonHeaders.h"
#include "PrefixPlan.h"
#include "SystemFiles.h"
#include "llvm/ADT/MapVector.h"

using llvm::StringRef;

namespace async_tidy {
namespace {

/// Units that share what they have in common.
struct Cluster {
  std::vector<size_t> Units;
  /// The headers that files of the project include in all, sorted.
  std::vector<std::string> Headers;
  /// What all read of the system, and how much that is.
  FileSet Common;
  double Size = 0;
};

/// Joins units to clusters as long as that saves work.
class GroupPlanner {
public:
  explicit GroupPlanner(const FileTable &Files) : Files(Files) {}

  /// What is worth it of \p Units, one cluster for each unit.
  std::vector<Cluster> plan(std::vector<Cluster> Units) const;

private:
  Cluster joined(const Cluster &One, const Cluster &Other) const;
  std::vector<Cluster> joinAll(std::vector<Cluster> Clusters) const;

  const FileTable &Files;
};

} // namespace

/// More clusters than these are not compared with each other, so that the cost
/// stays linear.
static constexpr size_t MaxCompared = 128;

Cluster GroupPlanner::joined(const Cluster &One, const Cluster &Other) const {
  Cluster Both;
  Both.Units = One.Units;
  llvm::append_range(Both.Units, Other.Units);
  std::set_intersection(One.Headers.begin(), One.Headers.end(),
                        Other.Headers.begin(), Other.Headers.end(),
                        std::back_inserter(Both.Headers));
  std::set_intersection(One.Common.begin(), One.Common.end(),
                        Other.Common.begin(), Other.Common.end(),
                        std::back_inserter(Both.Common));
  Both.Size = Files.sizeOf(Both.Common);
  return Both;
}

/// How much less work \p Both is than \p One and \p Other.
static double saving(const Cluster &One, const Cluster &Other,
                     const Cluster &Both) {
  if (Both.Common.empty())
    return 0;
  double Saved = One.Size + Other.Size - Both.Size;
  for (const Cluster *Part : {&One, &Other})
    Saved -= double(Part->Units.size()) * (Part->Size - Both.Size);
  return Saved;
}

template <typename T> static void eraseAt(std::vector<T> &Items, size_t Index) {
  Items.erase(std::next(Items.begin(), static_cast<ptrdiff_t>(Index)));
}

std::vector<Cluster>
GroupPlanner::joinAll(std::vector<Cluster> Clusters) const {
  // What each saves with each of those before it.
  std::vector<std::vector<double>> Saved(Clusters.size());
  auto Compare = [&](size_t Index) {
    for (size_t I = 0; I < Clusters.size(); ++I) {
      if (I == Index)
        continue;
      double &With = I < Index ? Saved[Index][I] : Saved[I][Index];
      With = saving(Clusters[I], Clusters[Index],
                    joined(Clusters[I], Clusters[Index]));
    }
  };
  for (size_t I = 0; I < Clusters.size(); ++I)
    Saved[I].assign(I, 0);
  for (size_t I = 0; I < Clusters.size(); ++I)
    Compare(I);
  while (true) {
    double Best = 0;
    size_t Into = 0, From = 0;
    for (size_t I = 0; I < Clusters.size(); ++I)
      for (size_t Before = 0; Before < I; ++Before)
        if (Saved[I][Before] > Best)
          std::tie(Best, Into, From) = std::tuple(Saved[I][Before], Before, I);
    if (Best == 0)
      return Clusters;
    Clusters[Into] = joined(Clusters[Into], Clusters[From]);
    eraseAt(Clusters, From);
    eraseAt(Saved, From);
    for (size_t I = From; I < Saved.size(); ++I)
      eraseAt(Saved[I], From);
    Compare(Into);
  }
}

std::vector<Cluster> GroupPlanner::plan(std::vector<Cluster> Units) const {
  // Those of the same headers belong together, and similar ones get close.
  llvm::sort(Units, [](const Cluster &One, const Cluster &Other) {
    return std::tie(One.Headers, One.Units) <
           std::tie(Other.Headers, Other.Units);
  });
  std::vector<Cluster> Alike;
  for (Cluster &Unit : Units)
    if (!Alike.empty() && Alike.back().Headers == Unit.Headers)
      Alike.back() = joined(Alike.back(), Unit);
    else
      Alike.push_back(std::move(Unit));
  std::vector<Cluster> Planned;
  for (size_t Begin = 0; Begin < Alike.size(); Begin += MaxCompared) {
    const size_t Count = std::min(MaxCompared, Alike.size() - Begin);
    for (Cluster &Found :
         joinAll(llvm::ArrayRef(Alike).slice(Begin, Count).vec()))
      if (Found.Units.size() > 1)
        Planned.push_back(std::move(Found));
  }
  return Planned;
}

/// Whether \p Unit reads the file that \p Header names in one of \p Folders.
static bool readsFromSystem(StringRef Header, const llvm::StringSet<> &Unit,
                            llvm::ArrayRef<std::string> Folders) {
  return llvm::any_of(Folders, [&](const std::string &Folder) {
    return Unit.contains((Folder + "/" + Header).str());
  });
}

static Cluster clusterOf(size_t Number, const llvm::StringSet<> &Unit,
                         const UnitFlags &Flags, FileTable &Files) {
  Cluster Found;
  Found.Units = {Number};
  llvm::StringSet<> Headers;
  for (StringRef File : Unit.keys()) {
    if (isBelow(File, Flags.SystemFolders)) {
      Found.Common.push_back(Files.numberOf(File));
      continue;
    }
    for (const std::string &Header : Files.outlineOf(File).Headers)
      if (readsFromSystem(Header, Unit, Flags.SystemFolders) &&
          Headers.insert(Header).second)
        Found.Headers.push_back("<" + Header + ">");
  }
  llvm::sort(Found.Common);
  llvm::sort(Found.Headers);
  Found.Size = Files.sizeOf(Found.Common);
  return Found;
}

/// Adds what its units read.
static void addFiles(llvm::ArrayRef<ScannedUnit> Scanned,
                     PlannedPreamble &Planned) {
  llvm::StringSet<> All;
  for (const size_t Unit : Planned.Units)
    All.insert_range(Scanned[Unit]->keys());
  for (StringRef File : All.keys())
    Planned.Files.push_back(File.str());
  for (const size_t Unit : Planned.Units) {
    std::vector<unsigned> &Lacks = Planned.Lacks.emplace_back();
    for (const auto &[Number, File] : llvm::enumerate(Planned.Files))
      if (!Scanned[Unit]->contains(File))
        Lacks.push_back(unsigned(Number));
  }
}

std::vector<PlannedPreamble>
planPreambles(llvm::ArrayRef<size_t> Which,
              llvm::ArrayRef<clang::tooling::CompileCommand> Commands,
              llvm::ArrayRef<ScannedUnit> Scanned,
              llvm::ArrayRef<UnitFlags> Flags, llvm::vfs::FileSystem &FS) {
  llvm::MapVector<StringRef, std::vector<size_t>> Groups;
  for (size_t Unit : Which)
    if (Scanned[Unit] && !Flags[Unit].Key.empty())
      Groups[Flags[Unit].Key].push_back(Unit);
  FileTable Files(FS);
  std::vector<PlannedPreamble> Planned;
  for (auto &[Key, Units] : Groups) {
    if (Units.size() < 2)
      continue;
    llvm::append_range(Planned, planPrefixes(Units, Commands, Scanned,
                                             Flags[Units.front()], Files, FS));
    std::vector<Cluster> Group;
    for (size_t Unit : Units)
      Group.push_back(clusterOf(Unit, *Scanned[Unit], Flags[Unit], Files));
    for (Cluster &Found : GroupPlanner(Files).plan(std::move(Group))) {
      const size_t First = Found.Units.front();
      std::vector<std::string> Headers = headersLeadingTo(
          Found.Common, *Scanned[First], Flags[First].SystemFolders, Files);
      if (!Headers.empty())
        Planned.push_back({/*ArePrefix=*/false,
                           std::move(Headers),
                           std::move(Found.Units),
                           {},
                           {}});
    }
  }
  for (PlannedPreamble &Each : Planned)
    addFiles(Scanned, Each);
  // The long ones first, so that none is left in the end.
  llvm::sort(Planned, [](const auto &One, const auto &Other) {
    return std::pair(Other.Units.size(), One.Units.front()) <
           std::pair(One.Units.size(), Other.Units.front());
  });
  return Planned;
}

} // namespace async_tidy
