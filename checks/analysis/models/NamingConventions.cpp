//===--- NamingConventions.cpp - What the words of names say --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/Lineage.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

using Words = SmallVector<std::string, 4>;

/// The words of the name of \p Declaration, in lower case and without numbers:
/// `read`, `next`, `line` of `read_nextLine2`.
static Words wordsOf(const NamedDecl &Declaration) {
  Words Found;
  if (!Declaration.getIdentifier())
    return Found;
  StringRef Rest = Declaration.getName();
  while (!(Rest = Rest.ltrim("_0123456789")).empty()) {
    const size_t End =
        Rest.drop_front().find_if([](char C) { return !llvm::isLower(C); });
    const StringRef Word =
        Rest.take_front(End == StringRef::npos ? End : End + 1);
    Found.push_back(Word.lower());
    Rest = Rest.drop_front(Word.size());
  }
  return Found;
}

/// The words of the name of \p Callee from its verb on.
static Words wordsFromVerb(const FunctionDecl &Callee,
                           const ModelIndex &Models) {
  const Words All = wordsOf(Callee);
  return Words(llvm::find_if(All,
                             [&](const std::string &Word) {
                               return !Models.means(Word, Convention::Particle);
                             }),
               All.end());
}

bool beginsWith(Convention Meaning, const FunctionDecl &Callee,
                const ModelIndex &Models) {
  const Words All = wordsFromVerb(Callee, Models);
  return !All.empty() && Models.means(All.front(), Meaning);
}

bool hasWord(Convention Meaning, const FunctionDecl &Callee,
             const ModelIndex &Models) {
  return llvm::any_of(wordsOf(Callee), [&](const std::string &Word) {
    return Models.means(Word, Meaning);
  });
}

bool endsWith(Convention Meaning, const NamedDecl &Declaration,
              const ModelIndex &Models) {
  const Words All = wordsOf(Declaration);
  return !All.empty() && Models.means(All.back(), Meaning);
}

bool isNamed(Convention Meaning, const FunctionDecl &Callee,
             const ModelIndex &Models) {
  return Callee.getIdentifier() && Models.means(Callee.getName(), Meaning);
}

bool hasMember(Convention Meaning, const CXXRecordDecl &Class,
               const ModelIndex &Models) {
  IdentifierTable &Identifiers = Class.getASTContext().Idents;
  return llvm::any_of(Models.wordsThatMean(Meaning), [&](StringRef Member) {
    return findMember(Class, &Identifiers.get(Member)) != nullptr;
  });
}

bool soundsOrdered(const FunctionDecl &Callee, const ModelIndex &Models) {
  return beginsWith(Convention::Step, Callee, Models) ||
         beginsWith(Convention::Ordered, Callee, Models);
}

bool soundsLikeStream(const FunctionDecl &Callee, const ModelIndex &Models) {
  return soundsOrdered(Callee, Models) &&
         llvm::all_of(llvm::drop_begin(wordsFromVerb(Callee, Models)),
                      [&](const std::string &Word) {
                        return Models.means(Word, Convention::StreamPart);
                      });
}

} // namespace async_tidy
