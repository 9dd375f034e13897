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
#include "UnitTree.h"
#include "llvm/ADT/MapVector.h"

using llvm::StringRef;

namespace async_tidy {
/// Whether \p Unit reads the file that \p Header names in one of \p Folders.
static bool readsFromSystem(StringRef Header, const llvm::StringSet<> &Unit,
                            llvm::ArrayRef<std::string> Folders) {
  return llvm::any_of(Folders, [&](const std::string &Folder) {
    return Unit.contains((Folder + "/" + Header).str());
  });
}

static UnitFiles filesOf(size_t Number, const llvm::StringSet<> &Unit,
                         const UnitFlags &Flags, FileTable &Files) {
  UnitFiles Found;
  Found.Number = Number;
  llvm::StringSet<> Headers;
  for (StringRef File : Unit.keys()) {
    if (isBelow(File, Flags.SystemFolders)) {
      Found.Files.push_back(Files.numberOf(File));
      continue;
    }
    for (const std::string &Header : Files.outlineOf(File).Headers)
      if (readsFromSystem(Header, Unit, Flags.SystemFolders) &&
          Headers.insert(Header).second)
        Found.Headers.push_back(Header);
  }
  llvm::sort(Found.Files);
  llvm::sort(Found.Headers);
  return Found;
}

namespace {

/// Finds the headers by which units of the same flags come to the files that
/// they have in common.
class HeaderPlanner {
public:
  HeaderPlanner(llvm::ArrayRef<ScannedUnit> Scanned, const UnitFlags &Flags,
                FileTable &Files)
      : Scanned(Scanned), Flags(Flags), Files(Files) {}

  std::vector<PlannedPreamble> plan(llvm::ArrayRef<UnitGroup> Groups);

private:
  std::vector<std::string> headersOf(const UnitGroup &Group) const {
    return headersLeadingTo(Group.Common, *Scanned[Group.anyUnit()],
                            Flags.SystemFolders, Files);
  }
  void addInner(const UnitGroup &Group, unsigned Number,
                PlannedPreamble &Planned);
  void addBehind(const UnitGroup &Group, unsigned Outer,
                 PlannedPreamble &Planned);

  llvm::ArrayRef<ScannedUnit> Scanned;
  const UnitFlags &Flags;
  FileTable &Files;
};

} // namespace

/// Whether the group \p Number or one around it has \p Header.
static bool isShared(StringRef Header, unsigned Number,
                     const PlannedPreamble &Planned) {
  const PlannedPreamble::Group &Group = Planned.Groups[Number];
  return llvm::is_contained(Group.Headers, Header) ||
         (Number > 0 && isShared(Header, Group.Outer, Planned));
}

/// Adds what is in \p Group, which has the number \p Number.
void HeaderPlanner::addInner(const UnitGroup &Group, unsigned Number,
                             PlannedPreamble &Planned) {
  for (const size_t Unit : Group.Units)
    Planned.Units.push_back({Unit, Number});
  for (const UnitGroup &Inner : Group.Inner)
    addBehind(Inner, Number, Planned);
}

/// Adds \p Group, which is read behind the group \p Outer.
void HeaderPlanner::addBehind(const UnitGroup &Group, unsigned Outer,
                              PlannedPreamble &Planned) {
  std::vector<std::string> Headers = headersOf(Group);
  llvm::erase_if(Headers, [&](StringRef Header) {
    return isShared(Header, Outer, Planned);
  });
  if (Headers.empty())
    return addInner(Group, Outer, Planned);
  Planned.Groups.push_back({std::move(Headers), Outer});
  addInner(Group, unsigned(Planned.Groups.size() - 1), Planned);
}

std::vector<PlannedPreamble>
HeaderPlanner::plan(llvm::ArrayRef<UnitGroup> Groups) {
  std::vector<PlannedPreamble> Found;
  for (const UnitGroup &Group : Groups) {
    std::vector<std::string> Headers = headersOf(Group);
    if (Headers.empty()) {
      llvm::append_range(Found, plan(Group.Inner));
      continue;
    }
    PlannedPreamble Planned;
    Planned.Groups.push_back({std::move(Headers)});
    addInner(Group, /*Number=*/0, Planned);
    Found.push_back(std::move(Planned));
  }
  return Found;
}

/// Adds what its units read.
static void addFiles(llvm::ArrayRef<ScannedUnit> Scanned,
                     PlannedPreamble &Planned) {
  llvm::StringSet<> All;
  for (const PlannedPreamble::Member &Each : Planned.Units)
    All.insert_range(Scanned[Each.Unit]->keys());
  for (StringRef File : All.keys())
    Planned.Files.push_back(File.str());
  for (PlannedPreamble::Member &Each : Planned.Units)
    for (const auto &[Number, File] : llvm::enumerate(Planned.Files))
      if (!Scanned[Each.Unit]->contains(File))
        Each.Lacks.push_back(unsigned(Number));
}

std::vector<PlannedPreamble>
planPreambles(llvm::ArrayRef<size_t> Which,
              llvm::ArrayRef<clang::tooling::CompileCommand> Commands,
              llvm::ArrayRef<ScannedUnit> Scanned,
              llvm::ArrayRef<UnitFlags> Flags, llvm::vfs::FileSystem &FS) {
  llvm::MapVector<StringRef, std::vector<size_t>> SameFlags;
  for (size_t Unit : Which)
    if (Scanned[Unit] && !Flags[Unit].Key.empty())
      SameFlags[Flags[Unit].Key].push_back(Unit);
  FileTable Files(FS);
  std::vector<PlannedPreamble> Planned;
  for (auto &[Key, Units] : SameFlags) {
    if (Units.size() < 2)
      continue;
    const UnitFlags &Common = Flags[Units.front()];
    llvm::append_range(
        Planned, planPrefixes(Units, Commands, Scanned, Common, Files, FS));
    std::vector<UnitFiles> Read;
    for (size_t Unit : Units)
      Read.push_back(filesOf(Unit, *Scanned[Unit], Common, Files));
    llvm::append_range(Planned, HeaderPlanner(Scanned, Common, Files)
                                    .plan(groupUnits(std::move(Read), Files)));
  }
  for (PlannedPreamble &Each : Planned)
    addFiles(Scanned, Each);
  // The long ones first, so that none is left in the end.
  llvm::sort(Planned, [](const auto &One, const auto &Other) {
    return std::pair(Other.Units.size(), One.Units.front().Unit) <
           std::pair(One.Units.size(), Other.Units.front().Unit);
  });
  return Planned;
}

} // namespace async_tidy
