//===--- Result.cpp - What analyzing one unit found -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Result.h"
#include "async-tidy/models/PortableText.h"
#include "platform/AbsolutePath.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace json = llvm::json;
using clang::tidy::ClangTidyError;
using clang::tooling::DiagnosticMessage;
using clang::tooling::FileByteRange;
using clang::tooling::Replacement;
using llvm::StringRef;

/// Reads what toPortable() wrote.
static bool mapPortable(json::ObjectMapper &Mapper, llvm::StringLiteral Key,
                        std::string &Text) {
  if (!Mapper.map(Key, Text))
    return false;
  Text = async_tidy::fromPortable(Text);
  return true;
}

static bool mapPortable(json::ObjectMapper &Mapper, llvm::StringLiteral Key,
                        std::vector<std::string> &Lines) {
  if (!Mapper.map(Key, Lines))
    return false;
  for (std::string &Line : Lines)
    Line = async_tidy::fromPortable(Line);
  return true;
}

// The record's parts, next to the types they describe so that llvm::json finds
// them.

namespace clang::tooling {

using async_tidy::toPortable;

static json::Value toJSON(const Replacement &Edit) {
  return json::Object{{"file", toPortable(Edit.getFilePath())},
                      {"offset", Edit.getOffset()},
                      {"length", Edit.getLength()},
                      {"text", toPortable(Edit.getReplacementText())}};
}

static bool fromJSON(const json::Value &Value, Replacement &Edit,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  std::string File, Text;
  unsigned Offset = 0, Length = 0;
  if (!Mapper || !mapPortable(Mapper, "file", File) ||
      !Mapper.map("offset", Offset) || !Mapper.map("length", Length) ||
      !mapPortable(Mapper, "text", Text))
    return false;
  Edit = Replacement(File, Offset, Length, Text);
  return true;
}

static json::Value toJSON(const FileByteRange &Range) {
  return json::Object{{"file", toPortable(Range.FilePath)},
                      {"offset", Range.FileOffset},
                      {"length", Range.Length}};
}

static bool fromJSON(const json::Value &Value, FileByteRange &Range,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && mapPortable(Mapper, "file", Range.FilePath) &&
         Mapper.map("offset", Range.FileOffset) &&
         Mapper.map("length", Range.Length);
}

static json::Value toJSON(const DiagnosticMessage &Message) {
  json::Array Fix, Ranges;
  for (const auto &FileAndEdits : Message.Fix)
    for (const Replacement &Edit : FileAndEdits.second)
      Fix.push_back(Edit);
  for (const FileByteRange &Range : Message.Ranges)
    Ranges.push_back(Range);
  return json::Object{{"message", toPortable(Message.Message)},
                      {"file", toPortable(Message.FilePath)},
                      {"offset", Message.FileOffset},
                      {"fix", std::move(Fix)},
                      {"ranges", std::move(Ranges)}};
}

static bool fromJSON(const json::Value &Value, DiagnosticMessage &Message,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  std::vector<Replacement> Fix;
  std::vector<FileByteRange> Ranges;
  if (!Mapper || !mapPortable(Mapper, "message", Message.Message) ||
      !mapPortable(Mapper, "file", Message.FilePath) ||
      !Mapper.map("offset", Message.FileOffset) || !Mapper.map("fix", Fix) ||
      !Mapper.map("ranges", Ranges))
    return false;
  Message.Ranges.assign(Ranges.begin(), Ranges.end());
  for (const Replacement &Edit : Fix)
    if (llvm::Error Conflict = Message.Fix[Edit.getFilePath()].add(Edit)) {
      Path.field("fix").report("edits overlap");
      llvm::consumeError(std::move(Conflict));
      return false;
    }
  return true;
}

} // namespace clang::tooling

namespace async_tidy {

/// The version of the record: a reader accepts its own only.
static constexpr int64_t RecordVersion = 9;

static json::Value toJSON(const Finding &Found) {
  const ClangTidyError &Diagnostic = Found.Diagnostic;
  json::Array Notes;
  for (const DiagnosticMessage &Note : Diagnostic.Notes)
    Notes.push_back(Note);
  return json::Object{{"check", Diagnostic.DiagnosticName},
                      {"level", int64_t(Diagnostic.DiagLevel)},
                      {"warning-as-error", Diagnostic.IsWarningAsError},
                      {"directory", toPortable(Diagnostic.BuildDirectory)},
                      {"aliases", Diagnostic.EnabledDiagnosticAliases},
                      {"message", toJSON(Diagnostic.Message)},
                      {"notes", std::move(Notes)},
                      {"line", Found.Line},
                      {"column", Found.Column},
                      {"line-text", toPortable(Found.LineText)},
                      {"guess", Found.IsGuess},
                      {"asides", json::Array(Found.Asides)}};
}

/// A finding to read into: the library's diagnostic has no default.
static Finding emptyFinding() {
  return {ClangTidyError("", ClangTidyError::Warning, "", false)};
}

static bool read(const json::Value &Value, Finding &Found, json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  ClangTidyError &Diagnostic = Found.Diagnostic;
  int64_t Level = 0;
  std::vector<DiagnosticMessage> Notes;
  std::vector<unsigned> Asides;
  if (!Mapper || !Mapper.map("check", Diagnostic.DiagnosticName) ||
      !Mapper.map("level", Level) ||
      !Mapper.map("warning-as-error", Diagnostic.IsWarningAsError) ||
      !mapPortable(Mapper, "directory", Diagnostic.BuildDirectory) ||
      !Mapper.map("aliases", Diagnostic.EnabledDiagnosticAliases) ||
      !Mapper.map("message", Diagnostic.Message) ||
      !Mapper.map("notes", Notes) || !Mapper.map("line", Found.Line) ||
      !Mapper.map("column", Found.Column) ||
      !mapPortable(Mapper, "line-text", Found.LineText) ||
      !Mapper.map("guess", Found.IsGuess) || !Mapper.map("asides", Asides))
    return false;
  Found.Asides.insert(Asides.begin(), Asides.end());
  switch (Level) {
  case ClangTidyError::Remark:
  case ClangTidyError::Warning:
  case ClangTidyError::Error:
    Diagnostic.DiagLevel = ClangTidyError::Level(Level);
    break;
  default:
    Path.field("level").report("unknown level");
    return false;
  }
  Diagnostic.Notes.assign(Notes.begin(), Notes.end());
  return true;
}

static json::Value toJSON(const std::map<std::string, TextDigest> &Files) {
  json::Array Items;
  for (const auto &[Path, Digest] : Files)
    Items.push_back(json::Object{{"file", toPortable(Path)},
                                 {"size", Digest.Size},
                                 {"high", Digest.High},
                                 {"low", Digest.Low}});
  return Items;
}

static bool read(const json::Value &Value,
                 std::pair<std::string, TextDigest> &File, json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && mapPortable(Mapper, "file", File.first) &&
         Mapper.map("size", File.second.Size) &&
         Mapper.map("high", File.second.High) &&
         Mapper.map("low", File.second.Low);
}

static json::Value toJSON(const std::map<std::string, std::string> &Copies) {
  json::Array Items;
  for (const auto &[Path, Copy] : Copies)
    Items.push_back(
        json::Object{{"file", toPortable(Path)}, {"copy", toPortable(Copy)}});
  return Items;
}

static bool read(const json::Value &Value,
                 std::pair<std::string, std::string> &File, json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && mapPortable(Mapper, "file", File.first) &&
         mapPortable(Mapper, "copy", File.second);
}

static json::Array portable(llvm::ArrayRef<std::string> Lines) {
  json::Array Items;
  for (const std::string &Line : Lines)
    Items.push_back(toPortable(Line));
  return Items;
}

static json::Value toJSON(const UnitResult &Result) {
  return json::Object{{"version", RecordVersion},
                      {"file", toPortable(Result.File)},
                      {"failure", toPortable(Result.Failure)},
                      {"ignored-by-nolint", Result.IgnoredByNolint},
                      {"ignored-in-headers", Result.IgnoredInHeaders},
                      {"ignored-by-line-filter", Result.IgnoredByLineFilter},
                      {"findings", json::Array(Result.Findings)},
                      {"fixable", toJSON(Result.Fixable)},
                      {"shown", toJSON(Result.Shown)},
                      {"remarks", portable(Result.Remarks)},
                      {"record", Result.Record}};
}

/// Reads an array whose items are like \p Empty, and takes each.
template <typename T>
static bool readItems(const json::Value *Value, const T &Empty,
                      llvm::function_ref<void(T)> Take, json::Path Path) {
  const json::Array *Items = Value ? Value->getAsArray() : nullptr;
  if (!Items) {
    Path.report("expected array");
    return false;
  }
  for (size_t I = 0; I < Items->size(); ++I) {
    T Item = Empty;
    if (!read((*Items)[I], Item, Path.index(I)))
      return false;
    Take(std::move(Item));
  }
  return true;
}

static bool fromJSON(const json::Value &Value, UnitResult &Result,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  int64_t Version = 0;
  if (!Mapper || !Mapper.map("version", Version))
    return false;
  if (Version != RecordVersion) {
    Path.field("version").report("written by another version");
    return false;
  }
  return mapPortable(Mapper, "file", Result.File) &&
         mapPortable(Mapper, "failure", Result.Failure) &&
         Mapper.map("ignored-by-nolint", Result.IgnoredByNolint) &&
         Mapper.map("ignored-in-headers", Result.IgnoredInHeaders) &&
         Mapper.map("ignored-by-line-filter", Result.IgnoredByLineFilter) &&
         mapPortable(Mapper, "remarks", Result.Remarks) &&
         Mapper.map("record", Result.Record) &&
         readItems<Finding>(
             Value.getAsObject()->get("findings"), emptyFinding(),
             [&](Finding Found) {
               Result.Findings.push_back(std::move(Found));
             },
             Path.field("findings")) &&
         readItems<std::pair<std::string, TextDigest>>(
             Value.getAsObject()->get("fixable"), {},
             [&](auto File) { Result.Fixable.insert(std::move(File)); },
             Path.field("fixable")) &&
         readItems<std::pair<std::string, std::string>>(
             Value.getAsObject()->get("shown"), {},
             [&](auto File) { Result.Shown.insert(std::move(File)); },
             Path.field("shown"));
}

std::string Finding::absolutePath() const {
  if (Diagnostic.Message.FilePath.empty())
    return "";
  return async_tidy::absolutePath(Diagnostic.Message.FilePath,
                                  Diagnostic.BuildDirectory);
}

bool Finding::isError() const {
  return Diagnostic.DiagLevel == ClangTidyError::Error;
}

ClangTidyError Finding::shown() const {
  ClangTidyError Shown = Diagnostic;
  for (const size_t Number : llvm::reverse(Asides))
    if (Number < Shown.Notes.size())
      Shown.Notes.erase(Shown.Notes.begin() + Number);
  return Shown;
}

Finding Finding::locate(ClangTidyError Diagnostic, StringRef Text) {
  Finding Result{std::move(Diagnostic)};
  const unsigned Offset = Result.Diagnostic.Message.FileOffset;
  if (Result.Diagnostic.Message.FilePath.empty() || Offset > Text.size())
    return Result;
  const auto [Before, After] =
      std::pair(Text.take_front(Offset), Text.substr(Offset));
  const StringRef LineStart = Before.substr(Before.rfind('\n') + 1);
  Result.Line = Before.count('\n') + 1;
  Result.Column = LineStart.size() + 1;
  Result.LineText = (LineStart + After.take_until([](char C) {
                      return C == '\n' || C == '\r';
                    })).str();
  return Result;
}

std::string UnitResult::text() const {
  std::string Text;
  llvm::raw_string_ostream(Text) << toJSON(*this) << '\n';
  return Text;
}

llvm::Expected<UnitResult> UnitResult::read(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  return parse((*Text)->getBuffer());
}

llvm::Expected<UnitResult> UnitResult::parse(StringRef Text) {
  llvm::Expected<json::Value> Value = json::parse(Text);
  if (!Value)
    return Value.takeError();
  UnitResult Result;
  json::Path::Root Root("result");
  if (!fromJSON(*Value, Result, Root))
    return Root.getError();
  return Result;
}

} // namespace async_tidy
