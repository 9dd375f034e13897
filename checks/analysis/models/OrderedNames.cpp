//===--- OrderedNames.cpp - What names say of the order of calls ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/OrderedNames.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// The words of the name of \p Callee in lower case, from its verb on.
static SmallVector<std::string, 4> wordsOf(const FunctionDecl &Callee) {
  SmallVector<std::string, 4> Words;
  if (!Callee.getIdentifier())
    return Words;
  StringRef Rest = Callee.getName().ltrim('_');
  while (!Rest.empty()) {
    const size_t End = Rest.drop_front().find_if(
        [](char C) { return !llvm::isLower(C) && !llvm::isDigit(C); });
    const StringRef Word =
        Rest.take_front(End == StringRef::npos ? End : End + 1);
    const bool IsPrefix =
        Words.empty() &&
        llvm::is_contained({"async", "co", "do", "try"}, Word.lower());
    if (!IsPrefix)
      Words.push_back(Word.lower());
    Rest = Rest.drop_front(Word.size()).ltrim('_');
  }
  return Words;
}

static bool beginsWith(const FunctionDecl &Callee, ArrayRef<StringRef> Verbs) {
  const SmallVector<std::string, 4> Words = wordsOf(Callee);
  return !Words.empty() && llvm::is_contained(Verbs, Words.front());
}

bool soundsLikeStep(const FunctionDecl &Callee) {
  return beginsWith(Callee, {"advance", "apply", "commit", "migrate", "step"});
}

bool soundsOrdered(const FunctionDecl &Callee) {
  return soundsLikeStep(Callee) ||
         beginsWith(Callee,
                    {"append", "ask",     "confirm", "exec",    "execute",
                     "emit",   "enqueue", "flush",   "log",     "next",
                     "pop",    "print",   "prompt",  "publish", "push",
                     "put",    "read",    "receive", "recv",    "say",
                     "seek",   "send",    "write",   "yield"});
}

bool soundsLikeWait(const FunctionDecl &Callee) {
  return beginsWith(Callee, {"await", "done", "join", "wait"});
}

bool soundsLikeStream(const FunctionDecl &Callee) {
  // The parts of a stream, and the little words around them.
  static constexpr StringRef Parts[] = {
      "all",   "at",   "back",   "block",  "body",   "buffer", "byte",
      "bytes", "char", "chunk",  "data",   "each",   "event",  "exactly",
      "frame", "from", "front",  "header", "into",   "line",   "message",
      "msg",   "n",    "next",   "one",    "packet", "part",   "record",
      "row",   "some", "string", "text",   "to",     "until",  "value"};
  return soundsOrdered(Callee) &&
         llvm::all_of(llvm::drop_begin(wordsOf(Callee)),
                      [](const std::string &Word) {
                        return llvm::is_contained(Parts, Word);
                      });
}

bool soundsGentle(const FunctionDecl &Callee) {
  const SmallVector<std::string, 4> Words = wordsOf(Callee);
  return !Words.empty() && Words.back() == "gently";
}

} // namespace async_tidy
