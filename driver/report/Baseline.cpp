//===--- Baseline.cpp - Findings that are known already -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Baseline.h"
#include "Formats.h"
#include "async-tidy/models/InputFile.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "llvm/Support/JSON.h"

namespace json = llvm::json;
using llvm::StringRef;

namespace async_tidy {

static constexpr int Version = 1;

std::string Baseline::rootOf(StringRef Path) {
  return llvm::sys::path::parent_path(absolutePath(Path)).str();
}

std::string Baseline::textOf(const RunReport &Report) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "{\"version\": " << Version << ", \"findings\": [";
  StringRef Separator = "\n";
  for (const ReportedFinding &Each : Report.Findings) {
    OS << Separator
       << json::Value(
              json::Object{{"check", Each.Check},
                           {"file", inUtf8(Each.Main.ShownFile)},
                           {"message", inUtf8(Each.Main.Text)},
                           {"code", inUtf8(StringRef(Each.LineText).trim())},
                           {"fingerprint", Each.Fingerprint}});
    Separator = ",\n";
  }
  OS << "\n]}\n";
  return Text;
}

/// Adds the fingerprints that \p Value, a parsed file, holds to \p Into.
static bool addFingerprints(const json::Value &Value, llvm::StringSet<> &Into,
                            json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  int Found = 0;
  if (!Mapper || !Mapper.map("version", Found))
    return false;
  if (Found != Version) {
    Path.field("version").report("expected 1");
    return false;
  }
  // A path refers to the one that it is below.
  json::Path Below = Path.field("findings");
  const json::Array *Findings = Value.getAsObject()->getArray("findings");
  if (!Findings) {
    Below.report("expected an array");
    return false;
  }
  for (size_t I = 0; I < Findings->size(); ++I) {
    const json::Path Element = Below.index(I);
    json::ObjectMapper Each((*Findings)[I], Element);
    std::string Fingerprint;
    if (!Each || !Each.map("fingerprint", Fingerprint))
      return false;
    Into.insert(Fingerprint);
  }
  return true;
}

llvm::Expected<Baseline> Baseline::read(StringRef Path) {
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> Buffer = readInputFile(
      Path, *llvm::vfs::getRealFileSystem(), Notation::JSON, MaxBaselineSize);
  if (!Buffer)
    return userError("the baseline '{}' cannot be read: {}", Path,
                     llvm::toString(Buffer.takeError()));
  llvm::Expected<json::Value> Value = json::parse((*Buffer)->getBuffer());
  if (!Value)
    return userError("the baseline '{}' is no JSON: {}", Path,
                     llvm::toString(Value.takeError()));
  Baseline Result;
  json::Path::Root Root("baseline");
  if (!addFingerprints(*Value, Result.Fingerprints, Root))
    return userError("the baseline '{}' cannot be used: {}", Path,
                     llvm::toString(Root.getError()));
  return Result;
}

} // namespace async_tidy
