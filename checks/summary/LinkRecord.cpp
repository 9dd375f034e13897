//===--- LinkRecord.cpp - What translation units know of each other -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/LinkRecord.h"
#include "llvm/ADT/STLExtras.h"

namespace json = llvm::json;

namespace async_tidy {

/// The version of the index: a reader accepts its own only.
static constexpr int64_t IndexVersion = 1;

static json::Value toJSON(const LinkStep &Step) {
  return json::Object{{"file", json::fixUTF8(Step.Where.File)},
                      {"line", Step.Where.Line},
                      {"column", Step.Where.Column},
                      {"callee", json::fixUTF8(Step.Callee)}};
}

static bool fromJSON(const json::Value &Value, LinkStep &Step,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("file", Step.Where.File) &&
         Mapper.map("line", Step.Where.Line) &&
         Mapper.map("column", Step.Where.Column) &&
         Mapper.map("callee", Step.Callee);
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
  return json::Object{{"key", Function.Key},
                      {"file", json::fixUTF8(Function.Where.File)},
                      {"line", Function.Where.Line},
                      {"column", Function.Where.Column},
                      {"leads", json::Array(Function.Leads)}};
}

static bool fromJSON(const json::Value &Value, LinkFunction &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Function.Key) &&
         Mapper.map("file", Function.Where.File) &&
         Mapper.map("line", Function.Where.Line) &&
         Mapper.map("column", Function.Where.Column) &&
         Mapper.map("leads", Function.Leads);
}

static json::Value toJSON(const LinkReference &Reference) {
  return json::Object{{"key", Reference.Key},
                      {"name", Reference.Name},
                      {"header", json::fixUTF8(Reference.Header)}};
}

static bool fromJSON(const json::Value &Value, LinkReference &Reference,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Reference.Key) &&
         Mapper.map("name", Reference.Name) &&
         Mapper.map("header", Reference.Header);
}

json::Value toJSON(const LinkRecord &Record) {
  return json::Object{{"functions", json::Array(Record.Functions)},
                      {"references", json::Array(Record.References)},
                      {"roots", json::Array(Record.Roots)}};
}

bool fromJSON(const json::Value &Value, LinkRecord &Record, json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("functions", Record.Functions) &&
         Mapper.map("references", Record.References) &&
         Mapper.map("roots", Record.Roots);
}

static bool fromJSON(const json::Value &Value, IndexedFunction &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("blocks", Function.Blocker) &&
         Mapper.map("chain", Function.Chain);
}

void LinkIndex::write(llvm::raw_ostream &OS) const {
  std::vector<llvm::StringRef> Keys(Functions.keys().begin(),
                                    Functions.keys().end());
  llvm::sort(Keys);
  json::Object Written;
  for (llvm::StringRef Key : Keys) {
    const IndexedFunction &Function = Functions.find(Key)->second;
    Written[Key] = json::Object{{"blocks", Function.Blocker},
                                {"chain", json::Array(Function.Chain)}};
  }
  json::OStream(OS, /*IndentSize=*/2)
      .value(json::Object{{"version", IndexVersion},
                          {"functions", std::move(Written)}});
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
  const json::Object *Functions = Value->getAsObject()->getObject("functions");
  if (!Functions) {
    Path.field("functions").report("expected object");
    return Root.getError();
  }
  for (const auto &[Key, Function] : *Functions)
    if (!fromJSON(Function, Index.Functions[Key.str()],
                  Path.field("functions").field(Key)))
      return Root.getError();
  return Index;
}

} // namespace async_tidy
