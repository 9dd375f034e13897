//===--- Directives.cpp - What a file includes ----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Directives.h"
#include "clang/Lex/DependencyDirectivesScanner.h"
#include "clang/Lex/Lexer.h"

using llvm::StringRef;
namespace directives = clang::dependency_directives_scan;

namespace async_tidy {

/// The header that \p Directive of \p Text names; empty if a macro does.
static StringRef headerOf(const directives::Directive &Directive,
                          StringRef Text) {
  for (const directives::Token &Token : Directive.Tokens) {
    StringRef Spelled = Text.substr(Token.Offset, Token.Length);
    if ((Spelled.consume_front("<") && Spelled.consume_back(">")) ||
        (Spelled.consume_front("\"") && Spelled.consume_back("\"")))
      return Spelled;
  }
  return "";
}

FileOutline outlineOf(StringRef Text) {
  FileOutline Outline;
  llvm::SmallVector<directives::Token> Tokens;
  llvm::SmallVector<directives::Directive> Found;
  if (clang::scanSourceForDependencyDirectives(Text, Tokens, Found))
    return Outline;
  Outline.IsGuarded =
      !Found.empty() && Found.front().Kind == directives::pp_ifndef;
  // What the scan leaves out.
  Outline.MayRefuse = Text.contains("#error") || Text.contains("# error");
  for (const directives::Directive &Directive : Found) {
    Outline.IsGuarded |= Directive.Kind == directives::pp_pragma_once;
    if (Directive.Kind != directives::pp_include)
      continue;
    if (const StringRef Header = headerOf(Directive, Text); !Header.empty())
      Outline.Headers.push_back(Header.str());
  }
  return Outline;
}

/// The header that \p Line includes, which follows the word `include`. Empty if
/// there is more in it.
static StringRef headerIn(StringRef Line) {
  const StringRef Spelled = Line.trim();
  const size_t End = Spelled.find(Spelled.starts_with("<") ? '>' : '"', 1);
  if (!(Spelled.starts_with("<") || Spelled.starts_with("\"")) ||
      End == StringRef::npos || Spelled.ends_with("\\"))
    return "";
  const StringRef Rest = Spelled.substr(End + 1).ltrim();
  if (!Rest.empty() && !Rest.starts_with("//"))
    return "";
  return Spelled.take_front(End + 1);
}

std::vector<LeadingInclude> leadingIncludes(StringRef Text) {
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus20 = Language.LineComment = true;
  clang::Lexer Tokens(clang::SourceLocation(), Language, Text.begin(),
                      Text.begin(), Text.end());
  std::vector<LeadingInclude> Found;
  clang::Token Next;
  while (true) {
    Tokens.LexFromRawLexer(Next);
    if (Next.isNot(clang::tok::hash) || !Next.isAtStartOfLine())
      return Found;
    Tokens.LexFromRawLexer(Next);
    if (Next.isNot(clang::tok::raw_identifier) ||
        Next.getRawIdentifier() != "include")
      return Found;
    const size_t Begin = Tokens.getCurrentBufferOffset();
    const size_t End = Text.find('\n', Begin);
    const StringRef Header = headerIn(Text.slice(Begin, End));
    if (Header.empty() || End == StringRef::npos)
      return Found;
    Found.push_back({Header.str(), End + 1});
    Tokens.seek(unsigned(End + 1), /*IsAtStartOfLine=*/true);
  }
}

} // namespace async_tidy
