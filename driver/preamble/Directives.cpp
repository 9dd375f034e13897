//===--- Directives.cpp - What a file includes ----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Directives.h"
#include "clang/Lex/DependencyDirectivesScanner.h"

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

} // namespace async_tidy
