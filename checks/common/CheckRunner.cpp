//===--- CheckRunner.cpp - What runs a check ------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/CheckRunner.h"
#include "async-tidy/common/CheckSelection.h"
#include "async-tidy/common/Remarks.h"
#include "async-tidy/models/DeclaredFacts.h"
#include "async-tidy/models/ForeignHeaders.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "llvm/Support/PrettyStackTrace.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

/// The options of ours that belong to no check. A host knows of the options
/// that a check asked for.
static tidy::ClangTidyCheck::OptionsView
sharedOptions(tidy::ClangTidyContext &Context) {
  const tidy::ClangTidyOptions &All = Context.getOptions();
  tidy::ClangTidyCheck::OptionsView Shared("async-tidy", All.CheckOptions,
                                           &Context);
  (void)Shared.get("Models", "");
  (void)Shared.get("Index", "");
  (void)Shared.get("ForeignFolders", DefaultForeignFolders);
  return Shared;
}

/// A check of others, which has no row, is selected as its host says.
static bool isSelected(llvm::StringRef Check, tidy::ClangTidyContext &Context) {
  const bool WithPreview = sharedOptions(Context).get("Preview", false);
  const CheckInfo *Row = findCheck(Check);
  return !Row || isSelected(*Row, Context.getOptions().Checks.value_or(""),
                            WithPreview);
}

CheckRunner::CheckRunner(llvm::StringRef Name, tidy::ClangTidyContext *Context,
                         std::unique_ptr<AsyncCheck> Runs)
    : ClangTidyCheck(Name, Context), Check(std::move(Runs)), Name(Name),
      Owner(*Context), Group(CheckGroup::of(*Context)),
      IsSelected(isSelected(Name, *Context)),
      TellsRemarks(sharedOptions(*Context).get("Remarks", false)) {}

namespace {

/// What is looked at in the project's own code: function definitions, and
/// declarations with annotations. One word, since a host asks it for each
/// function of all headers.
AST_MATCHER(FunctionDecl, isOfProject) {
  if (!Node.isThisDeclarationADefinition() && !Node.hasAttr<AnnotateAttr>())
    return false;
  const SourceManager &Sources = Finder->getASTContext().getSourceManager();
  const SourceLocation Begin = Sources.getExpansionLoc(Node.getBeginLoc());
  return Begin.isInvalid() || !Sources.isInSystemHeader(Begin);
}

} // namespace

void CheckRunner::registerMatchers(MatchFinder *Finder) {
  if (!IsSelected)
    return;
  if (Group->join())
    Finder->addMatcher(functionDecl(isOfProject()).bind("function"), this);
  else
    // It only has to hear when the unit ends, as all do that match something.
    Finder->addMatcher(translationUnitDecl(), this);
}

/// Starts the analysis that all checks share, if this is not done yet.
Analysis &CheckRunner::startAnalysis(ASTContext &AST) {
  auto Tell = [&](const llvm::SMDiagnostic &Problem) {
    if (Problem.getLineNo() <= 0)
      configurationDiag("%0: %1", DiagnosticIDs::Error)
          << Problem.getFilename() << Problem.getMessage();
    else
      configurationDiag("%0:%1:%2: %3", DiagnosticIDs::Error)
          << Problem.getFilename() << Problem.getLineNo()
          << Problem.getColumnNo() + 1 << Problem.getMessage();
  };
  return Group->start(AST, Tell);
}

/// An annotation is configuration that stands in the code.
void CheckRunner::checkAnnotations(const FunctionDecl &Function,
                                   Analysis &Unit) {
  for (const auto *Annotation : Function.specific_attrs<AnnotateAttr>()) {
    const std::string Problem = problemWith(*Annotation);
    if (!Problem.empty() && Unit.isNew(Annotation->getLocation()))
      Owner.diag("clang-tidy-config", Annotation->getLocation(), "%0")
          << Problem;
  }
}

void CheckRunner::check(const MatchFinder::MatchResult &Result) {
  const auto *Function = Result.Nodes.getNodeAs<FunctionDecl>("function");
  if (!Function)
    return;
  Analysis &Unit = startAnalysis(*Result.Context);
  Unit.functions().add(*Function);
  checkAnnotations(*Function, Unit);
}

namespace {

/// Where this program crashes meanwhile, its stack dump says in which check and
/// function, if it is at one.
class AtWork : public llvm::PrettyStackTraceEntry {
public:
  explicit AtWork(llvm::StringRef Check, const FunctionDecl *Function = nullptr)
      : Check(Check), Function(Function) {}
  void print(llvm::raw_ostream &OS) const override {
    OS << AtWorkMark << Check;
    if (Function)
      OS << " on '" << Function->getQualifiedNameAsString() << "'";
    OS << '\n';
  }

private:
  const llvm::StringRef Check;
  const FunctionDecl *const Function;
};

} // namespace

/// Whether \p Body does nothing that a check could be about: it is no
/// coroutine, calls and makes nothing, and returns no object. Many accessors
/// are like that.
static bool isInert(const FunctionBody &Body) {
  const FunctionDecl &Function = Body.function();
  return !Body.isCoroutine() && Body.calls().empty() &&
         !Function.getReturnType()->isRecordType() && !Function.hasAttrs();
}

CheckRunner::Findings CheckRunner::findingsIn(const FunctionDecl &Function,
                                              MatchFinder &Finder) {
  const FunctionBody &Body = Shared->bodyOf(Function);
  if (Body.hasErrors() || isInert(Body))
    return {};
  Check->Body = &Body;
  const AtWork Traced(Name, &Function);
  Finder.match(Function, Shared->context());
  return std::exchange(Check->Found, {});
}

/// Whether a comment at \p Location suppresses a check for which this one
/// stands: what it finds may have been that check's before.
bool CheckRunner::isWaivedForOther(SourceLocation Location) {
  return llvm::any_of(Check->standsFor(), [&](llvm::StringRef Other) {
    return Shared->waivers().cover(Location, Other,
                                   Shared->context().getDiagnostics());
  });
}

/// Whether \p Other, an instance of the same template as \p Body, can tell
/// whether a finding of it at \p Location is one: it has that code, and is
/// suspended wherever \p Body is. What `if constexpr` takes out of it may be
/// the mistake.
static bool canJudge(const FunctionBody &Other, const FunctionBody &Body,
                     SourceLocation Location) {
  return Other.reaches(Location) &&
         llvm::all_of(Body.awaits(), [&](const AwaitSite &Site) {
           return Other.reaches(Site.Await->getBeginLoc());
         });
}

/// Hands in those findings of \p All, one set for each of \p Of, in which all
/// instances agree.
void CheckRunner::addAgreed(const ProjectFunctions::Instances &Of,
                            llvm::MutableArrayRef<Findings> All) {
  auto Agreed = [&](const FunctionDecl &Instance, SourceLocation Location) {
    return llvm::all_of(llvm::zip_equal(Of, All), [&](auto Pair) {
      auto &[Definition, Found] = Pair;
      return Found.contains(Location) ||
             !canJudge(Shared->bodyOf(*Definition), Shared->bodyOf(Instance),
                       Location);
    });
  };
  llvm::DenseSet<SourceLocation> Reported;
  for (auto &&[Definition, Found] : llvm::zip_equal(Of, All))
    for (auto &[Location, Emit] : Found)
      if (Agreed(*Definition, Location) && Reported.insert(Location).second &&
          !isWaivedForOther(Location))
        Shared->findings().add(Name, Location, Check->standsFor(),
                               std::move(Emit));
}

/// Runs the check over all functions of the unit.
void CheckRunner::runCheck() {
  Check->Shared = Shared;
  MatchFinder Finder;
  Check->registerMatchers(&Finder);
  Check->onStartOfTranslationUnit();
  for (const auto &[Place, Definitions] : Shared->functions().byPlace()) {
    llvm::SmallVector<Findings, 1> All;
    for (const FunctionDecl *Definition : Definitions)
      All.push_back(findingsIn(*Definition, Finder));
    addAgreed(Definitions, All);
  }
  const AtWork Traced(Name);
  Check->onEndOfTranslationUnit();
}

void CheckRunner::onEndOfTranslationUnit() {
  Group->close();
  Shared = Group->analysis();
  if (!Shared)
    return;
  runCheck();
  // What is held back needs the engines until it is emitted.
  const std::shared_ptr<Analysis> Engines = Shared;
  Engines->findings().end([this] {
    Check->Shared.reset();
    Shared.reset();
    Group->end();
  });
  if (Engines->findings().isDone() && TellsRemarks) {
    for (const std::string &Line : remarksOn(*Engines))
      diag("%0%1") << RemarkMark << Line;
    for (const auto &[Line, Waived] : Engines->waivers().used())
      diag("%0%1 %2") << WaiverMark << Line << Waived;
  }
}

} // namespace async_tidy
