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

std::vector<std::string> includedHeaders(StringRef Text) {
  std::vector<std::string> Headers;
  llvm::SmallVector<directives::Token> Tokens;
  llvm::SmallVector<directives::Directive> Found;
  if (clang::scanSourceForDependencyDirectives(Text, Tokens, Found))
    return Headers;
  for (const directives::Directive &Directive : Found) {
    if (Directive.Kind != directives::pp_include)
      continue;
    for (const directives::Token &Token : Directive.Tokens) {
      StringRef Spelled = Text.substr(Token.Offset, Token.Length);
      if ((Spelled.consume_front("<") && Spelled.consume_back(">")) ||
          (Spelled.consume_front("\"") && Spelled.consume_back("\"")))
        Headers.push_back(Spelled.str());
    }
  }
  return Headers;
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
