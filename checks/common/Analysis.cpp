//===--- Analysis.cpp - What the checks of one unit share -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Analysis.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/models/ForeignHeaders.h"
#include "async-tidy/program/SavedIndex.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace async_tidy {

/// The value of an option that all checks share.
static llvm::StringRef sharedOption(const tidy::ClangTidyOptions &Options,
                                    llvm::StringRef Key) {
  const auto Found = Options.CheckOptions.find(Key);
  return Found == Options.CheckOptions.end()
             ? ""
             : llvm::StringRef(Found->second.Value);
}

/// The folder of the closest `.clang-tidy`, from \p File upwards, in which the
/// option \p Key has \p Value; empty if there is none. A host does not tell
/// where an option comes from.
static llvm::SmallString<256> folderWith(llvm::StringRef Key,
                                         llvm::StringRef Value,
                                         llvm::StringRef File,
                                         llvm::vfs::FileSystem &FS) {
  llvm::SmallString<256> Folder(File);
  if (FS.makeAbsolute(Folder))
    return {};
  llvm::sys::path::remove_dots(Folder, /*remove_dot_dot=*/true);
  while (llvm::sys::path::has_parent_path(Folder)) {
    llvm::sys::path::remove_filename(Folder);
    llvm::SmallString<256> Candidate(Folder);
    llvm::sys::path::append(Candidate, ".clang-tidy");
    auto Text = FS.getBufferForFile(Candidate);
    if (!Text)
      continue;
    const auto Options = tidy::parseConfigurationWithDiags(
        **Text, [](const llvm::SMDiagnostic &) {});
    if (Options && sharedOption(*Options, Key) == Value)
      return Folder;
  }
  return {};
}

/// The paths in an option that all checks share. As in the driver, relative
/// ones are seen from the `.clang-tidy` that has them.
static std::string sharedPaths(const tidy::ClangTidyContext &Owner,
                               llvm::StringRef Key, llvm::vfs::FileSystem &FS) {
  const llvm::StringRef Value = sharedOption(Owner.getOptions(), Key);
  if (Value.empty())
    return "";
  const auto Folder = folderWith(Key, Value, Owner.getCurrentFile(), FS);
  std::vector<std::string> Paths;
  for (llvm::StringRef Path : llvm::split(Value, ';')) {
    llvm::SmallString<256> Absolute(Path.trim());
    if (!Absolute.empty() && !Folder.empty())
      release::make_absolute(Folder, Absolute);
    Paths.push_back(Absolute.str().str());
  }
  return llvm::join(Paths, ";");
}

/// Reads the index of a project. \p Handler hears what is wrong with it.
static std::shared_ptr<const LinkIndex> readIndex(llvm::StringRef Path,
                                                  llvm::vfs::FileSystem &FS,
                                                  ModelProblemHandler Handler) {
  if (Path.empty())
    return nullptr;
  auto Index = readSavedIndex(Path, FS);
  if (Index)
    return *Index;
  Handler(llvm::SMDiagnostic(Path, llvm::SourceMgr::DK_Error,
                             "the index cannot be read: " +
                                 llvm::toString(Index.takeError())));
  return nullptr;
}

Analysis::Analysis(ASTContext &AST, llvm::StringRef SourceFile,
                   llvm::StringRef ModelsOption, llvm::StringRef IndexFile,
                   llvm::StringRef ForeignFolders, ModelProblemHandler Handler)
    : Context(AST),
      GraphOf([this](const FunctionDecl &Function) -> const FunctionGraph & {
        return graphOf(Function);
      }),
      BodyOf([this](const FunctionDecl &Function) -> const FunctionBody & {
        return bodyOf(Function);
      }),
      Models(SourceFile, ModelsOption,
             AST.getSourceManager().getFileManager().getVirtualFileSystem(),
             Handler),
      Awaitable(AST, Models.index()), Test(AST, Models.index()),
      Locks(Models.index(), BodyOf),
      Moves(AST, Models.index(), BodyOf, GraphOf, PoolMoves::Purpose::Blocking),
      Waiting(AST, Models.index(), BodyOf, GraphOf,
              PoolMoves::Purpose::WaitingForTasks),
      Computing(AST, Models.index(), BodyOf, GraphOf,
                PoolMoves::Purpose::Computing),
      Concurrent(AST, Models.index(), Awaitable), Elsewhere(AST) {
  Foreign =
      markForeignHeaders(AST, Models.models(), builtinModels(), ForeignFolders);
  Index = readIndex(
      IndexFile, AST.getSourceManager().getFileManager().getVirtualFileSystem(),
      Handler);
  if (Index)
    Elsewhere.use(*Index);
}

/// The index of the project. A host that sees one file at a time looks for it
/// where the configuration says nothing; the driver, which makes one itself,
/// says that there is none.
static std::string indexFile(const tidy::ClangTidyContext &Owner,
                             llvm::vfs::FileSystem &FS) {
  constexpr char Key[] = "async-tidy.Index";
  return Owner.getOptions().CheckOptions.contains(Key)
             ? sharedPaths(Owner, Key, FS)
             : findSavedIndex(Owner.getCurrentFile(), FS);
}

/// The names of folders with other people's code, as the user has them.
static llvm::StringRef
namesOfForeignFolders(const tidy::ClangTidyContext &Owner) {
  const auto &Options = Owner.getOptions().CheckOptions;
  const auto Found = Options.find("async-tidy.ForeignFolders");
  return Found == Options.end() ? DefaultForeignFolders
                                : llvm::StringRef(Found->second.Value);
}

std::shared_ptr<Analysis> Analysis::forHost(const tidy::ClangTidyContext &Owner,
                                            ASTContext &AST,
                                            ModelProblemHandler Handler) {
  llvm::vfs::FileSystem &FS =
      AST.getSourceManager().getFileManager().getVirtualFileSystem();
  return std::make_shared<Analysis>(
      AST, Owner.getCurrentFile(), sharedPaths(Owner, "async-tidy.Models", FS),
      indexFile(Owner, FS), namesOfForeignFolders(Owner), Handler);
}

const FunctionBody &Analysis::bodyOf(const FunctionDecl &Function) {
  std::unique_ptr<FunctionBody> &Body = Bodies[&Function];
  if (!Body)
    Body = std::make_unique<FunctionBody>(Function, Context, models());
  return *Body;
}

const FunctionGraph &Analysis::graphOf(const FunctionDecl &Function) {
  std::unique_ptr<FunctionGraph> &Graph = Graphs[&Function];
  if (!Graph)
    Graph = std::make_unique<FunctionGraph>(Function);
  return *Graph;
}

BlockingCalls &Analysis::blockingCalls(const BlockingOptions &Options,
                                       BlockingCalls::Waiver IsWaived) {
  if (!Blocking)
    Blocking.emplace(Context, models(), Awaitable, BodyOf, GraphOf,
                     std::move(IsWaived), Options);
  return *Blocking;
}

BodyOverlap &Analysis::bodyOverlap() {
  if (!Overlaps)
    Overlaps.emplace(Context, models(), Awaitable, index());
  return *Overlaps;
}

const LibraryModel *Analysis::libraryOf(const FunctionBody &Body) {
  const std::optional<AwaitableType> Own =
      Awaitable.of(Body.function().getReturnType());
  return Own ? Own->Library : nullptr;
}

bool Analysis::isTestCode(const FunctionDecl &Function) {
  const SourceManager &Sources = Context.getSourceManager();
  auto IsInMainFile = [&](const FunctionDecl &Any) {
    return Sources.isInMainFile(Sources.getExpansionLoc(Any.getLocation()));
  };
  if (!IsInMainFile(Function))
    return false;
  if (!DefinesTests)
    DefinesTests =
        llvm::any_of(functions().all(), [&](const FunctionDecl *Each) {
          return IsInMainFile(*Each) && Test.frameworkOf(*Each);
        });
  return *DefinesTests;
}

bool Analysis::isAsynchronous(const FunctionBody &Body) {
  if (!Body.isCoroutine())
    return false;
  if (llvm::any_of(Body.awaits(), [](const AwaitSite &Site) {
        return maySuspend(*Site.Await);
      }))
    return true;
  // What only yields a value, such as an optional, runs to its end.
  const QualType Returned = Body.function().getReturnType();
  if (Awaitable.isValue(Returned))
    return false;
  // A generator that awaits nothing only runs when its caller asks for the next
  // value.
  return !Body.awaits().empty() || !Body.yields() || Awaitable.of(Returned);
}

bool Analysis::canAwait(const FunctionBody &Body, const AwaitableType &Type) {
  return Body.isCoroutine() &&
         Awaitable.canAwait(*Body.promise(), Body.function().getReturnType(),
                            Type);
}

} // namespace async_tidy
