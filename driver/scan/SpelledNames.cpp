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

namespace {

/// Reads token after token, and tells of which names among them a function may
/// be defined.
class DefinitionReader {
public:
  explicit DefinitionReader(llvm::StringMap<bool> &Into) : Found(Into) {}

  /// \p Name is empty unless \p Token is one of the names.
  void read(const clang::Token &Token, StringRef Name);

private:
  struct Parameters {
    StringRef Name;
    int Depth;
  };

  llvm::StringMap<bool> &Found;
  int Depth = 0;
  /// The name that was just read, or whose parameters just ended.
  StringRef Last, Ended;
  llvm::SmallVector<Parameters, 4> Open;
};

} // namespace

/// Whether \p Token may stand after the parameters of a function that is
/// defined, be it as the first of several specifiers.
static bool mayLeadToBody(const clang::Token &Token) {
  return Token.isOneOf(clang::tok::l_brace, clang::tok::colon,
                       clang::tok::arrow, clang::tok::equal, clang::tok::amp,
                       clang::tok::ampamp, clang::tok::l_square,
                       clang::tok::raw_identifier);
}

void DefinitionReader::read(const clang::Token &Token, StringRef Name) {
  const StringRef Before = std::exchange(Last, Name);
  const StringRef Declared = std::exchange(Ended, "");
  if (!Declared.empty() && mayLeadToBody(Token))
    Found[Declared] = true;
  // A specialization; operators have a name of their own behind the word.
  if (!Before.empty() && (Token.is(clang::tok::less) || Before == "operator"))
    Found[Before] = true;
  if (Token.is(clang::tok::l_paren)) {
    if (!Before.empty())
      Open.push_back({Before, Depth});
    ++Depth;
  } else if (Token.is(clang::tok::r_paren)) {
    --Depth;
    if (!Open.empty() && Open.back().Depth == Depth)
      Ended = Open.pop_back_val().Name;
  }
}

const SpelledNames::Spellings &SpelledNames::spelledIn(StringRef File) {
  const auto [Entry, IsNew] = Known.try_emplace(File);
  Spellings &Found = Entry->second;
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
  DefinitionReader Definitions(Found);
  clang::Token Token;
  for (bool AtEnd = false; !AtEnd;) {
    AtEnd = Tokens.LexFromRawLexer(Token);
    StringRef Name;
    if (Token.is(clang::tok::raw_identifier) &&
        Names.contains(Token.getRawIdentifier()))
      Name = Token.getRawIdentifier();
    if (!Name.empty())
      Found.try_emplace(Name, false);
    Definitions.read(Token, Name);
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
