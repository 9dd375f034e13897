//===--- Analysis.cpp - What the checks of one unit share -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/Analysis.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <map>
#include <mutex>

using namespace clang;

namespace async_tidy {

static llvm::StringRef modelsIn(const tidy::ClangTidyOptions &Options) {
  const auto Found = Options.CheckOptions.find("async-tidy.Models");
  return Found == Options.CheckOptions.end()
             ? ""
             : llvm::StringRef(Found->second.Value);
}

/// The folder of the closest `.clang-tidy`, from \p File upwards, that has
/// \p Option as its `async-tidy.Models`; empty if there is none. A host does
/// not tell where an option comes from.
static llvm::SmallString<256> folderWith(llvm::StringRef Option,
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
    if (Options && modelsIn(*Options) == Option)
      return Folder;
  }
  return {};
}

/// The value of the option `async-tidy.Models`, which all checks share. As in
/// the driver, relative paths are seen from the `.clang-tidy` that has them.
static std::string modelsOption(const tidy::ClangTidyContext &Owner,
                                llvm::vfs::FileSystem &FS) {
  const llvm::StringRef Option = modelsIn(Owner.getOptions());
  if (Option.empty())
    return "";
  const auto Folder = folderWith(Option, Owner.getCurrentFile(), FS);
  std::vector<std::string> Paths;
  for (llvm::StringRef Path : llvm::split(Option, ';')) {
    llvm::SmallString<256> Absolute(Path.trim());
    if (!Absolute.empty() && !Folder.empty())
      llvm::sys::path::make_absolute(Folder, Absolute);
    Paths.push_back(Absolute.str().str());
  }
  return llvm::join(Paths, ";");
}

Analysis::Analysis(ASTContext &AST, llvm::StringRef SourceFile,
                   llvm::StringRef ModelsOption, ModelProblemHandler Handler)
    : Context(AST),
      Models(SourceFile, ModelsOption,
             AST.getSourceManager().getFileManager().getVirtualFileSystem(),
             Handler),
      Awaitable(AST, Models.index()) {}

std::shared_ptr<Analysis> Analysis::of(const tidy::ClangTidyContext &Owner,
                                       ASTContext &AST,
                                       ModelProblemHandler Handler) {
  static std::mutex Guard;
  static std::map<const tidy::ClangTidyContext *, std::weak_ptr<Analysis>>
      Current;

  const std::lock_guard Lock(Guard);
  // Contexts come and go in an editor: forget those whose checks are gone.
  std::erase_if(Current,
                [](const auto &Entry) { return Entry.second.expired(); });
  std::weak_ptr<Analysis> &Slot = Current[&Owner];
  std::shared_ptr<Analysis> Shared = Slot.lock();
  if (!Shared || &Shared->context() != &AST) {
    llvm::vfs::FileSystem &FS =
        AST.getSourceManager().getFileManager().getVirtualFileSystem();
    Shared = std::make_shared<Analysis>(AST, Owner.getCurrentFile(),
                                        modelsOption(Owner, FS), Handler);
    Slot = Shared;
  }
  return Shared;
}

const FunctionBody &Analysis::bodyOf(const FunctionDecl &Function) {
  std::unique_ptr<FunctionBody> &Body = Bodies[&Function];
  if (!Body)
    Body = std::make_unique<FunctionBody>(Function, Context, models());
  return *Body;
}

BlockingCalls &Analysis::blockingCalls(unsigned Categories) {
  if (!Blocking)
    Blocking.emplace(
        Context, models(), Awaitable,
        [this](const FunctionDecl &Function) -> const FunctionBody & {
          return bodyOf(Function);
        },
        Categories);
  return *Blocking;
}

bool Analysis::isAsynchronous(const FunctionBody &Body) {
  return Body.isCoroutine() && (!Body.awaits().empty() || !Body.yields() ||
                                Awaitable.of(Body.function().getReturnType()));
}

bool Analysis::canAwait(const FunctionBody &Body, const AwaitableType &Type) {
  if (!Body.isCoroutine())
    return false;
  if (Awaitable.awaitsAnything(*Body.promise()))
    return true;
  const std::optional<AwaitableType> Own =
      Awaitable.of(Body.function().getReturnType());
  return Own && (Own->Declaration == Type.Declaration ||
                 (Own->Library && Own->Library == Type.Library));
}

} // namespace async_tidy
