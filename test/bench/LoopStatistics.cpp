//===--- LoopStatistics.cpp - What the loops of real code do
//----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints, for each loop that awaits, whether async-sequential-await-in-loop
// reports it, with what confidence, or which rule leaves it alone; and each
// group of neighboring awaits of which none needs another.
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Analysis.h"
#include "async-tidy/concurrency/LoopIndependence.h"
#include "async-tidy/concurrency/NeighborAwaits.h"
#include "input/SystemBodySkipper.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include <fmt/format.h>

using namespace async_tidy;
using namespace clang;
using llvm::StringRef;

namespace {

StringRef nameOf(Exemption Why) {
  switch (Why) {
  case Exemption::AwaitingHeader:
    return "E1 awaiting header";
  case Exemption::CarriedValue:
    return "E2 carried value";
  case Exemption::DependentExit:
    return "E3 dependent exit";
  case Exemption::SharedObject:
    return "E4 shared object";
  case Exemption::Pacing:
    return "E5 pacing";
  case Exemption::NoFiniteRange:
    return "E6 no finite range";
  case Exemption::YieldOrGuard:
    return "E7 yield or guard";
  case Exemption::RunsAlready:
    return "E8 runs already";
  case Exemption::SharedState:
    return "E9 shared state";
  case Exemption::AtMostOnce:
    return "E10 at most once";
  case Exemption::SameCall:
    return "E11 same call";
  case Exemption::Backward:
    return "E12 backward";
  }
  llvm_unreachable("covered switch");
}

StringRef nameOf(Confidence Level) {
  switch (Level) {
  case Confidence::Body:
    return "body";
  case Confidence::Model:
    return "model";
  case Confidence::Signature:
    return "signature";
  case Confidence::Guess:
    return "guess";
  }
  llvm_unreachable("covered switch");
}

/// Visits all functions, those that templates make included.
class FunctionPrinter : public RecursiveASTVisitor<FunctionPrinter> {
public:
  FunctionPrinter(ASTContext &AST, StringRef File)
      : Context(AST),
        Shared(AST, File, "", "", "", [](const llvm::SMDiagnostic &) {}) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitLambdaBody() const { return true; }

  bool VisitFunctionDecl(FunctionDecl *Function) {
    if (Function->doesThisDeclarationHaveABody())
      print(*Function);
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *Lambda) {
    if (!Lambda->isGenericLambda())
      print(*Lambda->getCallOperator());
    return true;
  }

private:
  void print(const FunctionDecl &Function) {
    const SourceManager &Sources = Context.getSourceManager();
    if (Function.isDependentContext() || Function.isInvalidDecl() ||
        Sources.isInSystemHeader(Function.getLocation()) ||
        !Seen.insert(&Function).second)
      return;
    const FunctionBody &Body = Shared.bodyOf(Function);
    if (Body.hasErrors() || Body.awaits().empty())
      return;
    LoopIndependence Independence(
        Body, Shared.graphOf(Body.function()), Context, Shared.models(),
        Shared.awaitables(), Shared.bodyOverlap(), Shared.concurrentUses());
    for (const Stmt *Loop : Independence.awaitingLoops()) {
      const LoopVerdict Verdict = Independence.judge(*Loop);
      if (Verdict.Why)
        printLine(Loop->getBeginLoc(), "loop", nameOf(*Verdict.Why));
      else
        printLine(Loop->getBeginLoc(), "loop reported", nameOf(Verdict.Level));
    }
    NeighborAwaits Neighbors(Body, Shared.graphs(), Context, Shared.models(),
                             Shared.awaitables(), Shared.bodyOverlap(),
                             Shared.concurrentUses());
    for (const NeighborGroup &Group : Neighbors.groups())
      printLine(Group.Awaits[1].Await->getKeywordLoc(), "neighbors",
                nameOf(Group.Level));
  }

  void printLine(SourceLocation Where, StringRef What, StringRef Result) const {
    const SourceManager &Sources = Context.getSourceManager();
    fmt::print("{}: {}: {}\n", Sources.getFileLoc(Where).printToString(Sources),
               What.str(), Result.str());
  }

  ASTContext &Context;
  Analysis Shared;
  llvm::DenseSet<const FunctionDecl *> Seen;
};

class PrintLoops : public ASTFrontendAction {
  class Consumer : public ASTConsumer {
  public:
    explicit Consumer(StringRef Name) : File(Name) {}
    void HandleTranslationUnit(ASTContext &Context) override {
      FunctionPrinter(Context, File).TraverseAST(Context);
    }

  private:
    std::string File;
  };

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 StringRef File) override {
    return std::make_unique<SystemBodySkipper>(
        std::make_unique<Consumer>(File));
  }

  // As the driver does.
  bool PrepareToExecuteAction(CompilerInstance &Compiler) override {
    Compiler.getFrontendOpts().SkipFunctionBodies = true;
    return true;
  }
};

} // namespace

int main(int Count, const char **Arguments) {
  std::string Problem;
  const auto Flags = tooling::FixedCompilationDatabase::loadFromCommandLine(
      Count, Arguments, Problem);
  if (!Flags || Count < 2) {
    fmt::print(stderr, "usage: {} SOURCE... -- COMPILER-FLAGS\n", Arguments[0]);
    return 2;
  }
  tooling::ClangTool Tool(
      *Flags, std::vector<std::string>(Arguments + 1, Arguments + Count));
  return Tool.run(tooling::newFrontendActionFactory<PrintLoops>().get());
}
