//===--- SpelledNames.cpp - Which files spell a name ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpelledNames.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace async_tidy {

/// The text of \p File, or null. What is no regular file, as a pipe, may never
/// end.
static std::unique_ptr<llvm::MemoryBuffer> textOf(StringRef File,
                                                  llvm::vfs::FileSystem &FS) {
  const auto Status = FS.status(File);
  if (!Status || !Status->isRegularFile())
    return nullptr;
  auto Text = FS.getBufferForFile(File);
  return Text ? std::move(*Text) : nullptr;
}

const llvm::StringSet<> &SpelledNames::spelledIn(StringRef File) {
  const auto [Entry, IsNew] = Known.try_emplace(File);
  llvm::StringSet<> &Found = Entry->second;
  const auto Text = IsNew ? textOf(File, FS) : nullptr;
  if (!Text || llvm::none_of(Names.keys(), [&](StringRef Name) {
        return Text->getBuffer().contains(Name);
      }))
    return Found;
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus20 = true;
  const StringRef Code = Text->getBuffer();
  clang::Lexer Tokens(clang::SourceLocation(), Language, Code.begin(),
                      Code.begin(), Code.end());
  clang::Token Token;
  for (bool AtEnd = false; !AtEnd;) {
    AtEnd = Tokens.LexFromRawLexer(Token);
    if (Token.is(clang::tok::raw_identifier) &&
        Names.contains(Token.getRawIdentifier()))
      Found.insert(Token.getRawIdentifier());
  }
  return Found;
}

bool isHeader(StringRef File) {
  return llvm::StringSwitch<bool>(llvm::sys::path::extension(File))
      .Cases({"", ".h", ".hh", ".hpp", ".hxx", ".h++"}, true)
      .Default(false);
}

bool includesSources(StringRef File, llvm::vfs::FileSystem &FS) {
  const auto Text = textOf(File, FS);
  if (!Text)
    return false;
  for (StringRef Line : llvm::split(Text->getBuffer(), '\n')) {
    Line = Line.ltrim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.consume_front("include"))
      continue;
    const StringRef Name = Line.ltrim().drop_front(1).take_until(
        [](char C) { return C == '"' || C == '>'; });
    if (!isHeader(Name))
      return true;
  }
  return false;
}

} // namespace async_tidy
