//===--- LinkRecord.cpp - What translation units know of each other -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/LinkRecord.h"
#include "async-tidy/models/PortableText.h"
#include "llvm/ADT/STLExtras.h"

namespace json = llvm::json;

namespace async_tidy {

/// The version of the index: a reader accepts its own only.
static constexpr int64_t IndexVersion = 2;

/// Reads what toPortable() wrote.
static bool mapPortable(json::ObjectMapper &Mapper, llvm::StringLiteral Key,
                        std::string &Text) {
  if (!Mapper.map(Key, Text))
    return false;
  Text = fromPortable(Text);
  return true;
}

static json::Value toJSON(const LinkStep &Step) {
  json::Object Result{{"file", toPortable(Step.Where.File)},
                      {"line", Step.Where.Line},
                      {"column", Step.Where.Column},
                      {"callee", toPortable(Step.Callee)}};
  if (!Step.DefinedIn.empty())
    Result["defined-in"] = toPortable(Step.DefinedIn);
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkStep &Step,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  if (!Mapper || !mapPortable(Mapper, "file", Step.Where.File) ||
      !Mapper.map("line", Step.Where.Line) ||
      !Mapper.map("column", Step.Where.Column) ||
      !mapPortable(Mapper, "callee", Step.Callee) ||
      !Mapper.mapOptional("defined-in", Step.DefinedIn))
    return false;
  Step.DefinedIn = fromPortable(Step.DefinedIn);
  return true;
}

static json::Value toJSON(const LinkBlocker &Blocker) {
  json::Object Result{{"category", spelling(Blocker.Category)}};
  if (!Blocker.Instead.empty())
    Result["instead"] = Blocker.Instead;
  if (!Blocker.WaitsOnlyIn.empty())
    Result["waits-only-in"] = Blocker.WaitsOnlyIn;
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkBlocker &Blocker,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  std::string Category;
  if (!Mapper || !Mapper.map("category", Category) ||
      !Mapper.mapOptional("instead", Blocker.Instead) ||
      !Mapper.mapOptional("waits-only-in", Blocker.WaitsOnlyIn))
    return false;
  const std::optional<BlockingCategory> Known = categoryNamed(Category);
  if (!Known) {
    Path.field("category").report("unknown category");
    return false;
  }
  Blocker.Category = *Known;
  return true;
}

static json::Value toJSON(const LinkLead &Lead) {
  json::Object Result{{"steps", json::Array(Lead.Steps)}};
  if (Lead.Blocks)
    Result["blocks"] = *Lead.Blocks;
  else
    Result["target"] = Lead.Target;
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkLead &Lead,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("steps", Lead.Steps) &&
         Mapper.map("blocks", Lead.Blocks) &&
         Mapper.mapOptional("target", Lead.Target);
}

static json::Value toJSON(const LinkFunction &Function) {
  json::Object Result{{"key", Function.Key},
                      {"file", toPortable(Function.Where.File)},
                      {"line", Function.Where.Line},
                      {"column", Function.Where.Column},
                      {"leads", json::Array(Function.Leads)}};
  if (Function.Logs)
    Result["logs"] = true;
  if (!Function.Overrides.empty())
    Result["overrides"] = json::Array(Function.Overrides);
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkFunction &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Function.Key) &&
         mapPortable(Mapper, "file", Function.Where.File) &&
         Mapper.map("line", Function.Where.Line) &&
         Mapper.map("column", Function.Where.Column) &&
         Mapper.map("leads", Function.Leads) &&
         Mapper.mapOptional("logs", Function.Logs) &&
         Mapper.mapOptional("overrides", Function.Overrides);
}

static json::Value toJSON(const LinkReference &Reference) {
  return json::Object{{"key", Reference.Key},
                      {"name", Reference.Name},
                      {"header", toPortable(Reference.Header)}};
}

static bool fromJSON(const json::Value &Value, LinkReference &Reference,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Reference.Key) &&
         Mapper.map("name", Reference.Name) &&
         mapPortable(Mapper, "header", Reference.Header);
}

json::Value toJSON(const LinkRecord &Record) {
  return json::Object{{"file", toPortable(Record.File)},
                      {"functions", json::Array(Record.Functions)},
                      {"references", json::Array(Record.References)},
                      {"roots", json::Array(Record.Roots)}};
}

bool fromJSON(const json::Value &Value, LinkRecord &Record, json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && mapPortable(Mapper, "file", Record.File) &&
         Mapper.map("functions", Record.Functions) &&
         Mapper.map("references", Record.References) &&
         Mapper.map("roots", Record.Roots);
}

static bool fromJSON(const json::Value &Value, IndexedFunction &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("blocks", Function.Blocker) &&
         Mapper.map("chain", Function.Chain);
}

static bool readFunctions(const json::Value &Value,
                          LinkIndex::FunctionMap &Functions, json::Path Path) {
  const json::Object *Written = Value.getAsObject();
  if (!Written) {
    Path.report("expected object");
    return false;
  }
  return llvm::all_of(*Written, [&](const auto &Entry) {
    return fromJSON(Entry.second, Functions[Entry.first.str()],
                    Path.field(Entry.first));
  });
}

static json::Value toJSON(const LinkIndex::FunctionMap &Functions) {
  json::Object Result;
  for (const auto &Entry : Functions)
    Result[Entry.first()] =
        json::Object{{"blocks", Entry.second.Blocker},
                     {"chain", json::Array(Entry.second.Chain)}};
  return Result;
}

const IndexedFunction *LinkIndex::find(llvm::StringRef MainFile,
                                       llvm::StringRef Key) const {
  if (const auto Unit = Units.find(MainFile); Unit != Units.end())
    if (const auto Known = Unit->second.find(Key); Known != Unit->second.end())
      return &Known->second;
  const auto Known = Functions.find(Key);
  return Known == Functions.end() ? nullptr : &Known->second;
}

void LinkIndex::write(llvm::raw_ostream &OS) const {
  json::Object Special;
  for (const auto &Unit : Units)
    Special[toPortable(Unit.first())] = toJSON(Unit.second);
  // An object is written in the order of its keys.
  json::OStream(OS, /*IndentSize=*/2)
      .value(json::Object{{"version", IndexVersion},
                          {"functions", toJSON(Functions)},
                          {"units", std::move(Special)}});
  OS << '\n';
}

llvm::Expected<LinkIndex> LinkIndex::parse(llvm::StringRef Text) {
  llvm::Expected<json::Value> Value = json::parse(Text);
  if (!Value)
    return Value.takeError();
  json::Path::Root Root("index");
  json::Path Path(Root);
  json::ObjectMapper Mapper(*Value, Path);
  int64_t Version = 0;
  if (!Mapper || !Mapper.map("version", Version))
    return Root.getError();
  if (Version != IndexVersion) {
    Path.field("version").report("written by another version");
    return Root.getError();
  }
  LinkIndex Index;
  const json::Object &Written = *Value->getAsObject();
  const json::Object *Units = Written.getObject("units");
  for (llvm::StringRef Part : {"functions", "units"})
    if (!Written.getObject(Part)) {
      Path.field(Part).report("expected object");
      return Root.getError();
    }
  if (!readFunctions(*Written.get("functions"), Index.Functions,
                     Path.field("functions")))
    return Root.getError();
  for (const auto &[MainFile, Functions] : *Units)
    if (!readFunctions(Functions, Index.Units[fromPortable(MainFile)],
                       Path.field("units").field(MainFile)))
      return Root.getError();
  return Index;
}

} // namespace async_tidy
