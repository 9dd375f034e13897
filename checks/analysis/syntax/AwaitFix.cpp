//===--- AwaitFix.cpp - How source code is made to await ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/AwaitFix.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// Whether `co_await` before \p Operand would await only the first part of it.
/// It binds like the other unary operators.
static bool bindsLooserThanAwait(const Expr &Operand) {
  const Expr &Spelled = *Operand.IgnoreUnlessSpelledInSource();
  // What is spelled begins and ends with the whole, or is in parentheses.
  if (Spelled.getSourceRange() != Operand.getSourceRange())
    return false;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Spelled))
    // A postfix `++` has two arguments, too.
    return Operator->isInfixBinaryOp() &&
           Operator->getOperator() != OO_PlusPlus &&
           Operator->getOperator() != OO_MinusMinus;
  return isa<BinaryOperator, AbstractConditionalOperator, CXXFoldExpr,
             CXXRewrittenBinaryOperator, CXXThrowExpr, CoyieldExpr>(Spelled);
}

static bool comesFromMacro(SourceRange Range) {
  return Range.getBegin().isMacroID() || Range.getEnd().isMacroID();
}

/// Whether a word at \p Place would become one with what stands before it, as
/// in `co_return::call()`.
static bool followsWord(SourceLocation Place, const SourceManager &Sources) {
  return Sources.getFileOffset(Place) > 0 &&
         isAsciiIdentifierContinue(Sources.getCharacterData(Place)[-1]);
}

/// Whether what follows \p End may be applied to what ends there, before an
/// await is: an operator such as `.`, or a macro that may hold one.
static bool isBoundToNext(SourceLocation End, const ASTContext &Context) {
  const std::optional<Token> Next = Lexer::findNextToken(
      End, Context.getSourceManager(), Context.getLangOpts());
  return !Next ||
         Next->isOneOf(tok::period, tok::arrow, tok::l_square, tok::l_paren,
                       tok::plusplus, tok::minusminus, tok::raw_identifier);
}

std::vector<FixItHint> awaitValue(const Expr &Value,
                                  const ASTContext &Context) {
  const bool InParentheses = bindsLooserThanAwait(Value);
  const SourceManager &Sources = Context.getSourceManager();
  if (Value.getBeginLoc().isMacroID() ||
      (InParentheses &&
       (Value.getEndLoc().isMacroID() ||
        !Sources.isWrittenInSameFile(Value.getBeginLoc(), Value.getEndLoc()))))
    return {};
  const std::string Await =
      followsWord(Value.getBeginLoc(), Sources) ? " co_await " : "co_await ";
  if (!InParentheses)
    return {FixItHint::CreateInsertion(Value.getBeginLoc(), Await)};
  return {FixItHint::CreateInsertion(Value.getBeginLoc(), Await + "("),
          FixItHint::CreateInsertion(
              Lexer::getLocForEndOfToken(Value.getEndLoc(), 0, Sources,
                                         Context.getLangOpts()),
              ")")};
}

std::vector<FixItHint> awaitInsteadOf(const Expr &Call, const Expr &Operand,
                                      const ASTContext &Context) {
  const SourceRange Whole = Call.getSourceRange();
  const SourceRange Inner = Operand.getSourceRange();
  if (isa<CXXDefaultArgExpr>(Operand) || comesFromMacro(Whole) ||
      comesFromMacro(Inner))
    return {};
  const SourceManager &Sources = Context.getSourceManager();
  const LangOptions &Language = Context.getLangOpts();
  const SourceLocation End =
      Lexer::getLocForEndOfToken(Inner.getEnd(), 0, Sources, Language);
  // Not in `sync_wait(Tasks...)`, nor where a conversion has a place of its
  // own.
  const std::optional<Token> Next =
      Lexer::findNextToken(Inner.getEnd(), Sources, Language);
  if (!Next || Next->isNot(tok::r_paren) ||
      Next->getLocation() != Whole.getEnd() ||
      *Sources.getCharacterData(Inner.getBegin()) == '{')
    return {};
  const auto Before =
      CharSourceRange::getCharRange(Whole.getBegin(), Inner.getBegin());
  auto After = CharSourceRange::getCharRange(End, Whole.getEnd());
  // Comments and directives are not ours to delete.
  const StringRef Deleted = Lexer::getSourceText(Before, Sources, Language);
  if (Deleted.contains('#') || Deleted.contains("//") || Deleted.contains("/*"))
    return {};
  if (!Lexer::getSourceText(After, Sources, Language).trim().empty())
    After.setBegin(Whole.getEnd());
  After.setEnd(Whole.getEnd().getLocWithOffset(1));

  const bool InsideNeeded = bindsLooserThanAwait(Operand);
  const bool OutsideNeeded = isBoundToNext(Whole.getEnd(), Context) ||
                             followsWord(Whole.getBegin(), Sources);
  const std::string Open = std::string(OutsideNeeded ? "(" : "") + "co_await " +
                           (InsideNeeded ? "(" : "");
  const std::string Close =
      std::string(InsideNeeded ? ")" : "") + (OutsideNeeded ? ")" : "");
  return {FixItHint::CreateReplacement(Before, Open),
          FixItHint::CreateReplacement(After, Close)};
}

} // namespace async_tidy
