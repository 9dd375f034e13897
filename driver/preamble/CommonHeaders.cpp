//===--- CommonHeaders.cpp - Headers that lead to common files ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommonHeaders.h"
#include "SystemFiles.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace async_tidy {
namespace {

/// Follows the includes of one unit.
class HeaderWalk {
public:
  HeaderWalk(const FileSet &Common, const llvm::StringSet<> &Unit,
             llvm::ArrayRef<std::string> SystemFolders, FileTable &Files)
      : Common(Common), Unit(Unit), SystemFolders(SystemFolders), Files(Files) {
  }

  void follow(StringRef File);

  std::vector<std::string> Found;

private:
  void enter(StringRef Header, StringRef From);
  std::string fileOf(StringRef Header) const;
  std::string nameOf(StringRef File) const;
  bool isCommon(StringRef File) const {
    return llvm::binary_search(Common, Files.numberOf(File));
  }

  /// Whether \p File, which \p From includes, may come first as well: what
  /// files of the project include may.
  bool canStandAlone(StringRef File, StringRef From) const {
    const FileOutline &Outline = Files.outlineOf(File);
    return !isBelow(From, SystemFolders) ||
           (Outline.IsGuarded && !Outline.MayRefuse);
  }

  const FileSet &Common;
  const llvm::StringSet<> &Unit;
  const llvm::ArrayRef<std::string> SystemFolders;
  FileTable &Files;
  llvm::StringSet<> Seen;
};

} // namespace

/// The file of the system that the unit reads by the name \p Header; empty if
/// there is none.
std::string HeaderWalk::fileOf(StringRef Header) const {
  for (const std::string &Folder : SystemFolders)
    if (std::string File = (Folder + "/" + Header).str(); Unit.contains(File))
      return File;
  return "";
}

/// By which name \p File can be included; empty if there is none.
std::string HeaderWalk::nameOf(StringRef File) const {
  for (StringRef Folder : SystemFolders)
    if (StringRef Name = File; Name.consume_front(Folder) &&
                               Name.consume_front("/") && fileOf(Name) == File)
      return Name.str();
  return "";
}

/// \p From includes \p Header.
void HeaderWalk::enter(StringRef Header, StringRef From) {
  std::string File = (llvm::sys::path::parent_path(From) + "/" + Header).str();
  if (!isBelow(File, SystemFolders) || !Unit.contains(File))
    File = fileOf(Header);
  if (File.empty() || !Seen.insert(File).second)
    return;
  const std::string Name = isCommon(File) && canStandAlone(File, From)
                               ? nameOf(File)
                               : std::string();
  if (Name.empty())
    follow(File);
  else
    Found.push_back("<" + Name + ">");
}

void HeaderWalk::follow(StringRef File) {
  for (const std::string &Header : Files.outlineOf(File).Headers)
    enter(Header, File);
}

std::vector<std::string>
headersLeadingTo(const FileSet &Common, const llvm::StringSet<> &Unit,
                 llvm::ArrayRef<std::string> SystemFolders, FileTable &Files) {
  HeaderWalk Walk(Common, Unit, SystemFolders, Files);
  std::vector<StringRef> Own;
  for (StringRef File : Unit.keys())
    if (!isBelow(File, SystemFolders))
      Own.push_back(File);
  llvm::sort(Own);
  for (StringRef File : Own)
    Walk.follow(File);
  return std::move(Walk.Found);
}

} // namespace async_tidy
