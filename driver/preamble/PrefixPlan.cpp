//===--- PrefixPlan.cpp - Which units begin with the same headers ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PrefixPlan.h"
#include "SystemFiles.h"
#include "platform/AbsolutePath.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Headers with which some units begin.
struct Prefix {
  std::vector<std::string> Headers;
  std::vector<size_t> Units;
  /// What it costs to parse them.
  double Size = 0;

  double saved() const { return double(Units.size() - 1) * Size; }
};

/// Finds out which files of a unit its first headers lead to.
class Reach {
public:
  Reach(const llvm::StringSet<> &Unit, FileTable &Files) : Files(Files) {
    for (StringRef File : Unit.keys())
      ByName[llvm::sys::path::filename(File)].push_back(File);
  }

  /// The files behind \p Headers, which are spelled with what is around them.
  llvm::StringSet<> of(llvm::ArrayRef<std::string> Headers) {
    llvm::StringSet<> Found;
    std::vector<StringRef> Pending;
    auto Add = [&](StringRef Header) {
      for (StringRef File : ByName.lookup(llvm::sys::path::filename(Header)))
        if (File.ends_with(("/" + Header.ltrim("./")).str()) &&
            Found.insert(File).second)
          Pending.push_back(File);
    };
    for (StringRef Header : Headers)
      Add(Header.drop_front().drop_back());
    while (!Pending.empty()) {
      const StringRef File = Pending.back();
      Pending.pop_back();
      llvm::for_each(Files.outlineOf(File).Headers, Add);
    }
    return Found;
  }

private:
  FileTable &Files;
  llvm::StringMap<std::vector<StringRef>> ByName;
};

} // namespace

/// Bodies of functions are parsed in headers of the project only.
static constexpr double ProjectFactor = 2;

/// Groups \p Units by each of the sequences of headers that they begin with.
static std::vector<Prefix> prefixesOf(llvm::ArrayRef<size_t> Units,
                                      llvm::ArrayRef<CompileCommand> Commands,
                                      llvm::vfs::FileSystem &FS) {
  std::map<std::string, Prefix> Found;
  for (const size_t Unit : Units) {
    const std::string Source =
        absolutePath(Commands[Unit].Filename, Commands[Unit].Directory);
    const auto Text = FS.getBufferForFile(Source);
    if (!Text)
      continue;
    // What quotes mean depends on the folder.
    std::string Key = llvm::sys::path::parent_path(Source).str();
    std::vector<std::string> Headers;
    for (const LeadingInclude &Each : leadingIncludes((*Text)->getBuffer())) {
      Key += '\n' + Each.Header;
      Headers.push_back(Each.Header);
      Prefix &At = Found[Key];
      At.Headers = Headers;
      At.Units.push_back(Unit);
    }
  }
  std::vector<Prefix> Shared;
  for (auto &[Key, Each] : Found) {
    // The longest of those that the same units have.
    if (!Shared.empty() && Shared.back().Units == Each.Units)
      Shared.pop_back();
    if (Each.Units.size() > 1)
      Shared.push_back(std::move(Each));
  }
  return Shared;
}

/// How much of the system all of \p Units read.
static double commonOfSystem(llvm::ArrayRef<size_t> Units,
                             llvm::ArrayRef<ScannedUnit> Scanned,
                             const UnitFlags &Flags, FileTable &Files) {
  FileSet Common;
  for (StringRef File : Scanned[Units.front()]->keys())
    if (isBelow(File, Flags.SystemFolders) &&
        llvm::all_of(Units.drop_front(), [&](size_t Unit) {
          return Scanned[Unit]->contains(File);
        }))
      Common.push_back(Files.numberOf(File));
  return Files.sizeOf(Common);
}

std::vector<PlannedPreamble>
planPrefixes(std::vector<size_t> &Units,
             llvm::ArrayRef<CompileCommand> Commands,
             llvm::ArrayRef<ScannedUnit> Scanned, const UnitFlags &Flags,
             FileTable &Files, llvm::vfs::FileSystem &FS) {
  std::vector<Prefix> Found = prefixesOf(Units, Commands, FS);
  for (Prefix &Each : Found) {
    const llvm::StringSet<> Reached =
        Reach(*Scanned[Each.Units.front()], Files).of(Each.Headers);
    for (StringRef File : Reached.keys())
      Each.Size += Files.sizeOf({Files.numberOf(File)}) *
                   (isBelow(File, Flags.SystemFolders) ? 1 : ProjectFactor);
  }
  llvm::sort(Found, [](const Prefix &One, const Prefix &Other) {
    return std::pair(Other.saved(), One.Headers) <
           std::pair(One.saved(), Other.Headers);
  });
  std::set<size_t> Open(Units.begin(), Units.end());
  std::vector<PlannedPreamble> Planned;
  for (Prefix &Each : Found) {
    llvm::erase_if(Each.Units,
                   [&](size_t Unit) { return !Open.contains(Unit); });
    if (Each.Units.size() < 2 ||
        Each.Size < commonOfSystem(Each.Units, Scanned, Flags, Files))
      continue;
    PlannedPreamble &Shared = Planned.emplace_back();
    Shared.ArePrefix = true;
    Shared.Groups.push_back({std::move(Each.Headers)});
    for (const size_t Unit : Each.Units) {
      Open.erase(Unit);
      Shared.Units.push_back({Unit});
    }
  }
  Units.assign(Open.begin(), Open.end());
  return Planned;
}

} // namespace async_tidy
