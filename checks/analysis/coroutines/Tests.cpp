//===--- Tests.cpp - Which functions are tests ----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Tests.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace async_tidy {

/// Whether a macro wrote the body of \p Function, so that it is no more than
/// the way from the framework to the test.
static bool isWrittenByMacro(const FunctionDecl &Function,
                             const SourceManager &Sources) {
  const SourceLocation Begin = Function.getBody()->getBeginLoc();
  return Begin.isMacroID() && !Sources.isMacroArgExpansion(Begin);
}

/// Finds the calls that register tests.
class RegistrationFinder : public RecursiveASTVisitor<RegistrationFinder> {
public:
  explicit RegistrationFinder(Tests &Target) : Into(Target) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool VisitCallExpr(CallExpr *Call) { return visitCall(*Call); }
  bool VisitCXXConstructExpr(CXXConstructExpr *Call) {
    return visitCall(*Call);
  }

private:
  bool visitCall(const Expr &Call) {
    const Known<FunctionFact> Fact = Into.Models.functionFact(Call);
    if (!Fact || !Fact->RegistersTests)
      return true;
    for (const Callable &Test : callablesGivenTo(Call))
      add(*Test.Function, *Fact.Library);
    for (const Expr *Argument : argumentsOf(Call))
      if (const CXXRecordDecl *Class = Argument->IgnoreParenImpCasts()
                                           ->getType()
                                           ->getPointeeCXXRecordDecl())
        Into.TestClasses.try_emplace(Class->getCanonicalDecl(), Fact.Library);
    return true;
  }

  void add(const FunctionDecl &Function, const LibraryModel &Framework) {
    const FunctionDecl *Definition = Function.getDefinition();
    if (!Into.Registered.try_emplace(Function.getCanonicalDecl(), &Framework)
             .second ||
        !Definition ||
        !isWrittenByMacro(*Definition, Into.Context.getSourceManager()))
      return;
    addCalledBy(*Definition->getBody(), Framework);
  }

  /// Adds what \p S calls, where that is not the framework's own.
  void addCalledBy(const Stmt &S, const LibraryModel &Framework) {
    const auto *Call = dyn_cast<CallExpr>(&S);
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    if (Callee && !Into.Context.getSourceManager().isInSystemHeader(
                      Callee->getLocation()))
      add(*Callee, Framework);
    for (const Stmt *Part : S.children())
      if (Part)
        addCalledBy(*Part, Framework);
  }

  Tests &Into;
};

void Tests::collect() {
  if (Collected)
    return;
  Collected = true;
  RegistrationFinder Finder(*this);
  for (Decl *Scope : Context.getTraversalScope()) {
    if (!isa<TranslationUnitDecl>(Scope)) {
      Finder.TraverseDecl(Scope);
      continue;
    }
    for (Decl *Top : cast<TranslationUnitDecl>(Scope)->decls())
      if (!Context.getSourceManager().isInSystemHeader(Top->getLocation()))
        Finder.TraverseDecl(Top);
  }
}

const LibraryModel *Tests::frameworkOf(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  if (Method)
    if (const LibraryModel *Framework = Models.testFramework(*Method))
      return Framework;
  collect();
  if (const LibraryModel *Framework =
          Registered.lookup(Function.getCanonicalDecl()))
    return Framework;
  return Function.getReturnType()->isVoidType() && isSlotOfTest(Function)
             ? TestClasses.lookup(Method->getParent()->getCanonicalDecl())
             : nullptr;
}

bool Tests::isOf(const LibraryModel &Framework, const FunctionDecl &Function) {
  const DeclContext *Scope = Function.getEnclosingNamespaceContext();
  SmallVector<StringRef, 4> Inwards;
  for (; const auto *Namespace = dyn_cast<NamespaceDecl>(Scope);
       Scope = Scope->getParent())
    if (!Namespace->isInline())
      Inwards.push_back(Namespace->getName());
  const std::string Name = llvm::join(llvm::reverse(Inwards), "::");
  return llvm::any_of(Framework.Namespaces, [&](llvm::StringRef Known) {
    llvm::StringRef Rest = Name;
    return Rest.consume_front(Known) &&
           (Rest.empty() || Rest.starts_with("::"));
  });
}

/// Whether the label under which \p Method is declared says more than who may
/// access it: that is how slots are marked for a generator of code, while the
/// compiler sees nothing of it.
static bool hasMarkedLabel(const CXXMethodDecl &Method,
                           const ASTContext &Context) {
  const AccessSpecDecl *Label = nullptr;
  for (const Decl *Member : Method.getParent()->decls()) {
    if (Member == Method.getCanonicalDecl())
      break;
    if (const auto *Next = dyn_cast<AccessSpecDecl>(Member))
      Label = Next;
  }
  if (!Label || Label->getAccessSpecifierLoc().isMacroID())
    return false;
  const std::optional<Token> Next =
      Lexer::findNextToken(Label->getAccessSpecifierLoc(),
                           Context.getSourceManager(), Context.getLangOpts());
  return Next && Next->isNot(tok::colon);
}

bool Tests::isSlotOfTest(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  if (!Method || Method->getAccess() != AS_private ||
      Method->getNumParams() > 0 || !hasMarkedLabel(*Method, Context))
    return false;
  collect();
  return TestClasses.contains(Method->getParent()->getCanonicalDecl());
}

} // namespace async_tidy
