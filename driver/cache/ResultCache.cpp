//===--- ResultCache.cpp - Results of earlier runs ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResultCache.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "clang/Basic/Version.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"
#include "llvm/TargetParser/Host.h"

using llvm::StringRef;

namespace async_tidy {

/// How an entry begins. Its digest follows, then the list of its inputs, an
/// empty line, and the result.
static constexpr StringRef Magic = "async-tidy-cache-1 ";

/// What else than files and the command line decides how code is read.
static std::string environment() {
  std::string Text = llvm::sys::getHostCPUName().str() + '\n';
  for (const char *Name :
       {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH",
        "OBJCPLUS_INCLUDE_PATH", "COMPILER_PATH", "GCC_EXEC_PREFIX", "SDKROOT",
        "CCC_OVERRIDE_OPTIONS", "SOURCE_DATE_EPOCH", "USER"})
    Text += llvm::sys::Process::GetEnv(Name).value_or("") + '\n';
  return Text;
}

static std::string toolAndEnvironment(const std::string &Executable) {
  auto Program = llvm::MemoryBuffer::getFile(Executable, /*IsText=*/false,
                                             /*RequiresNullTerminator=*/false);
  return clang::getClangFullVersion() + '\n' +
         (Program ? TextDigest::of((*Program)->getBuffer()).name() : "") +
         '\n' + environment();
}

ResultCache::ResultCache(std::string Path, const std::string &Executable,
                         uint64_t MaxBytes)
    : Folder(std::move(Path)), Tool(toolAndEnvironment(Executable)),
      MaxBytes(MaxBytes),
      Verifier([this](StringRef Name) { return listNamed(Name); }) {}

std::string ResultCache::nameOf(StringRef Question) const {
  return TextDigest::of(Tool + '\0' + Question.str()).name();
}

static std::string withDigest(StringRef Text) {
  return fmt::format("{}{}\n{}", Magic, TextDigest::of(Text).name(), Text);
}

/// What withDigest() was given, if it came back whole.
static std::optional<StringRef> withoutDigest(StringRef Entry) {
  if (!Entry.consume_front(Magic))
    return std::nullopt;
  const auto [Digest, Text] = Entry.split('\n');
  if (Digest != TextDigest::of(Text).name())
    return std::nullopt;
  return Text;
}

static constexpr StringRef EndOfInputs = "\n\n";

std::optional<UnitResult> ResultCache::find(StringRef Question) {
  const auto Entry = Folder.read(nameOf(Question));
  const auto Text = Entry ? withoutDigest(Entry->getBuffer()) : std::nullopt;
  if (!Text)
    return std::nullopt;
  const auto [Inputs, Result] = Text->split(EndOfInputs);
  if (!Verifier.hold(Inputs))
    return std::nullopt;
  llvm::Expected<UnitResult> Found = UnitResult::parse(Result);
  if (Found)
    return std::move(*Found);
  llvm::consumeError(Found.takeError());
  return std::nullopt;
}

void ResultCache::store(StringRef Question, StringRef Inputs,
                        UnitResult Result) {
  if (!Result.Failure.empty())
    return;
  // The copies are gone after the run.
  for (auto &[File, Copy] : Result.Shown)
    Copy.clear();
  Folder.write(
      nameOf(Question),
      withDigest((Inputs.rtrim('\n') + EndOfInputs + Result.text()).str()));
}

std::string ResultCache::storeList(StringRef Inputs) {
  const std::string Name = TextDigest::of(Inputs).name();
  Folder.write(Name, withDigest(Inputs));
  return ListMark + Name + '\n';
}

std::optional<std::string> ResultCache::listNamed(StringRef Name) const {
  const auto Entry = Folder.read(Name);
  const auto Text = Entry ? withoutDigest(Entry->getBuffer()) : std::nullopt;
  if (!Text)
    return std::nullopt;
  return Text->str();
}

/// The files that are read according to the list \p Text, without those of the
/// lists to which it refers.
static llvm::StringSet<>
filesIn(StringRef Text, llvm::function_ref<bool(StringRef)> VisitList) {
  llvm::StringSet<> Files;
  // Few folders have many files.
  llvm::StringMap<std::string> Folders;
  auto Visit = [&](StringRef Directory, StringRef Name, const Input &Known) {
    if (Known.Found != LookUp::Read)
      return true;
    const auto [Folder, IsNew] = Folders.try_emplace(Directory);
    // That of the root is empty.
    if (IsNew && !Directory.empty())
      Folder->second = absolutePath(Directory);
    Files.insert((Folder->second + "/" + Name).str());
    return true;
  };
  (void)forEachInput(Text, Visit, VisitList);
  return Files;
}

const llvm::StringSet<> &ResultCache::filesOfList(StringRef Name) {
  std::unique_ptr<llvm::StringSet<>> &Files = ListedFiles[Name];
  if (!Files)
    Files = std::make_unique<llvm::StringSet<>>(
        filesIn(listNamed(Name).value_or(""), [](StringRef) { return false; }));
  return *Files;
}

ReadFiles ResultCache::filesOf(StringRef Question) {
  ReadFiles Files;
  const auto Entry = Folder.read(nameOf(Question));
  if (const auto Text =
          Entry ? withoutDigest(Entry->getBuffer()) : std::nullopt)
    Files.Own = filesIn(Text->split(EndOfInputs).first, [&](StringRef Name) {
      Files.Shared.push_back(&filesOfList(Name));
      return true;
    });
  return Files;
}

} // namespace async_tidy
