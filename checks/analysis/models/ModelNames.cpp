//===--- ModelNames.cpp - What the names in models may be -----------------===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <map>

namespace async_tidy {

/// Whether \p Name is a name as models spell it: identifiers between `::`, the
/// last of which may be that of an operator or a destructor.
static bool isQualifiedName(llvm::StringRef Name) {
  llvm::SmallVector<llvm::StringRef, 4> Components;
  // `::f` is a function in the global namespace, whatever its language.
  Name.consume_front("::");
  Name.split(Components, "::");
  llvm::StringRef Last = Components.back();
  Last.consume_front("~");
  if (Last.starts_with("operator"))
    Last = "operator";
  Components.back() = Last;
  return llvm::all_of(Components, [](llvm::StringRef Component) {
    return !Component.empty() && !llvm::isDigit(Component.front()) &&
           llvm::all_of(Component,
                        [](char C) { return llvm::isAlnum(C) || C == '_'; });
  });
}

/// Whether \p Of speaks of whole names, and not of their words.
static bool isAboutNames(Convention Of) {
  return Of == Convention::Future || Of == Convention::Concurrent ||
         Of == Convention::Cancels || Of == Convention::Joins;
}

/// Whether \p Text can be what the convention \p Of speaks of: a whole name, or
/// a word as it is once a name is split into words.
static bool isWordOf(Convention Of, llvm::StringRef Text) {
  if (isAboutNames(Of))
    return isQualifiedName(Text) && !Text.contains(':');
  return !Text.empty() && llvm::all_of(Text, llvm::isLower);
}

/// What the YAML library cannot check: that names are names, and that no two
/// entries of a kind say something about the same one.
bool ModelFile::verifyNames(ModelProblemHandler Handler) const {
  bool Valid = true;
  auto Complain = [&](llvm::StringRef Name, const llvm::Twine &Message) {
    Valid = false;
    complain(Name, Message, Handler);
  };
  auto VerifyName = [&](llvm::StringRef Name) {
    if (isQualifiedName(Name))
      return true;
    Complain(Name, "'" + Name +
                       "' is no qualified name; expected one such as "
                       "'ns::Class::member', without template arguments and "
                       "parameters");
    return false;
  };
  auto Verify = [&](llvm::StringSet<> &Seen, llvm::StringRef Name) {
    if (VerifyName(Name) && !Seen.insert(Name).second)
      Complain(Name, "'" + Name +
                         "' stands twice; expected one entry that "
                         "says all about it");
  };
  auto VerifyFacts = [&](llvm::StringSet<> &Seen, const auto &Facts) {
    for (const auto &Fact : Facts)
      for (llvm::StringRef Name : Fact.Names)
        Verify(Seen, Name);
  };
  auto VerifyList = [&](llvm::ArrayRef<llvm::StringRef> List) {
    llvm::StringSet<> Seen;
    for (llvm::StringRef Name : List)
      Verify(Seen, Name);
  };
  // Of two models that say something about a name, only one can count.
  llvm::StringSet<> Types, Functions, Locks, Pools;
  std::map<Convention, llvm::StringSet<>> Conventions;
  auto VerifyWords = [&](const ConventionFact &Fact) {
    for (const auto *List : {&Fact.Words, &Fact.NotWords})
      for (llvm::StringRef Text : *List)
        if (!isWordOf(Fact.Means, Text))
          Complain(Text, "'" + Text +
                             "' is no word of a name; expected one in "
                             "lower case, such as 'send', or, where it is "
                             "about whole names, such a name");
        else if (!Conventions[Fact.Means].insert(Text).second)
          Complain(Text, "'" + Text +
                             "' stands twice; expected one entry that "
                             "says whether it means this");
  };
  for (const LibraryModel &Model : Models) {
    VerifyFacts(Types, Model.Types);
    VerifyFacts(Functions, Model.Functions);
    VerifyFacts(Locks, Model.Locks);
    VerifyFacts(Pools, Model.Pools);
    for (const FunctionFact &Fact : Model.Functions)
      if (!Fact.FirstParameter.empty())
        VerifyName(Fact.FirstParameter);
    llvm::StringSet<> Combinators;
    for (const Combinator &Fact : Model.Combinators)
      Verify(Combinators, Fact.Name);
    VerifyList(Model.Namespaces);
    VerifyList(Model.Wrappers);
    VerifyList(Model.Discards);
    VerifyList(Model.DetachTokens);
    VerifyList(Model.Contexts);
    VerifyList(Model.TestBodies);
    VerifyList(Model.Cancellations);
    VerifyList(Model.CancellationTokens);
    VerifyList(Model.ErrorTypes);
    for (llvm::StringRef Folder : Model.MemoryFolders)
      if (!Folder.starts_with("/") || Folder.ends_with("/"))
        Complain(Folder, "'" + Folder +
                             "' is no folder; expected one such as "
                             "'/proc', without a slash at its end");
    for (const ConventionFact &Fact : Model.Conventions)
      VerifyWords(Fact);
  }
  return Valid;
}

void removeKnownNames(LibraryModel &Model, KnownNames &Known) {
  auto RemoveFrom = [](auto &Facts, llvm::StringSet<> &Names) {
    for (auto &Fact : Facts)
      llvm::erase_if(Fact.Names, [&](llvm::StringRef Name) {
        return !Names.insert(Name).second;
      });
    llvm::erase_if(Facts, [](const auto &Fact) { return Fact.Names.empty(); });
  };
  RemoveFrom(Model.Types, Known["Types"]);
  RemoveFrom(Model.Functions, Known["Functions"]);
  RemoveFrom(Model.Locks, Known["Locks"]);
  RemoveFrom(Model.Pools, Known["Pools"]);
  for (ConventionFact &Fact : Model.Conventions) {
    llvm::StringSet<> &Words =
        Known["Conventions of " + std::to_string(unsigned(Fact.Means))];
    for (auto *List : {&Fact.Words, &Fact.NotWords})
      llvm::erase_if(*List, [&](llvm::StringRef Word) {
        return !Words.insert(Word).second;
      });
  }
  llvm::erase_if(Model.Conventions, [](const ConventionFact &Fact) {
    return Fact.Words.empty() && Fact.NotWords.empty();
  });
}

} // namespace async_tidy
