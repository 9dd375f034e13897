//===--- Remarks.cpp - What is told beside findings -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Remarks.h"
#include "llvm/ADT/Twine.h"

using namespace clang;

namespace async_tidy {

static std::string describe(Limit Met) {
  auto MoreThan = [](size_t Number, const llvm::Twine &What) {
    return ("more than " + llvm::Twine(Number) + " " + What).str();
  };
  switch (Met) {
  case Limit::Conditions:
    return MoreThan(MaxConditions, "combinations of conditions lead to one "
                                   "place; what they agree on is followed");
  case Limit::KnownConditions:
    return MoreThan(MaxKnown, "conditions decide where one path goes; the "
                              "others are not followed");
  case Limit::LockStates:
    return MoreThan(MaxLockStates, "states of one lock lead to one place; the "
                                   "others are not followed");
  case Limit::Neighbors:
    return MoreThan(MaxNeighbors, "neighboring awaits; they are judged in "
                                  "groups of that size");
  case Limit::Graph:
    return "clang cannot tell its paths; they are not followed";
  }
  llvm_unreachable("unknown limit");
}

static void addLimits(Analysis &Unit, std::vector<std::string> &Lines) {
  const SourceManager &Sources = Unit.context().getSourceManager();
  // The instances of a template may meet the same.
  std::set<std::tuple<SourceLocation, Limit, std::string>> Met;
  for (const FunctionDecl *Function : Unit.analyzedFunctions())
    for (const Limit One : Unit.graphOf(*Function).limits())
      Met.emplace(Sources.getExpansionLoc(Function->getLocation()), One,
                  Function->getQualifiedNameAsString());
  for (const auto &[Location, One, Name] : Met) {
    llvm::SmallString<256> File(Sources.getFilename(Location));
    Sources.getFileManager().makeAbsolutePath(File);
    Lines.push_back((File + ":" +
                     llvm::Twine(Sources.getSpellingLineNumber(Location)) +
                     ": in '" + Name + "': " + describe(One))
                        .str());
  }
}

std::vector<std::string> remarksOn(Analysis &Unit) {
  std::vector<std::string> Lines;
  for (const std::string &Folder : Unit.foreignFolders())
    Lines.push_back("headers below '" + Folder +
                    "' are taken for other people's code");
  addLimits(Unit, Lines);
  return Lines;
}

} // namespace async_tidy
