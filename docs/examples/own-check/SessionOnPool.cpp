// A check of a team's own, built on the engines of async-tidy. Acme's sessions
// belong to the event loop; a coroutine that has moved to a pool of threads
// must not touch them.

#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/common/CheckRunner.h"

using namespace async_tidy;
using namespace clang;
using namespace clang::ast_matchers;

namespace acme {
namespace {

class SessionOnPoolCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;

  // The candidates: calls of members of a session, in coroutines.
  void registerMatchers(MatchFinder *Finder) override {
    const auto OfSession = cxxMemberCallExpr(
        thisPointerType(cxxRecordDecl(hasName("::acme::Session"))));
    Finder->addMatcher(
        functionDecl(isCoroutine(),
                     forEachCall(analysis(), OfSession.bind("call"))),
        this);
  }

  // One question to an engine: is the coroutine on a pool by then?
  void check(const MatchResult &Result) override {
    const auto *Call = Result.Nodes.getNodeAs<CXXMemberCallExpr>("call");
    if (!analysis().computeMoves().mayBlock(body()).holdsBefore(*Call))
      return;
    report(Call->getExprLoc(), [=, this] {
      diag(Call->getExprLoc(),
           "%0 of a session is called on a thread of a pool; sessions belong "
           "to the event loop")
          << Call->getMethodDecl();
    });
  }
};

class AcmeModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    registerAsyncCheck<SessionOnPoolCheck>(Factories, "acme-session-on-pool");
  }
};

tidy::ClangTidyModuleRegistry::Add<AcmeModule>
    Registration("acme-module", "The checks of Acme.");

} // namespace
} // namespace acme
