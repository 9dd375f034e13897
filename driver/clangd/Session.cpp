//===--- Session.cpp - Between clangd and its client ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What clangd sends to a client says nothing of our pages, and offers no action
// that suppresses a finding. So the linker redirects the call that makes its
// transport (--wrap) to one that puts ours before it.
//
//===----------------------------------------------------------------------===//

#include "PageLinks.h"
#include "SuppressActions.h"
#include "Transport.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdio>
#include <memory>

using clang::clangd::Transport;
using llvm::StringRef;
using llvm::json::Value;

namespace async_tidy {
namespace {

/// The pages of the checks, as they are installed and as the build has them.
std::string pagesFolder() {
  static int Anchor;
  llvm::SmallString<256> Folder(llvm::sys::path::parent_path(
      llvm::sys::fs::getMainExecutable("", &Anchor)));
  llvm::sys::path::append(Folder, "..", "share", "async-tidy", "checks");
  llvm::sys::path::remove_dots(Folder, /*remove_dot_dot=*/true);
  return Folder.str().str();
}

/// Hands on all messages, and adds to some.
class OurTransport : public Transport {
public:
  explicit OurTransport(std::unique_ptr<Transport> Clients)
      : Client(std::move(Clients)), Links(pagesFolder()) {}

  void notify(StringRef Method, Value Params) override {
    if (Method == "textDocument/publishDiagnostics")
      Links.set(Params);
    Client->notify(Method, std::move(Params));
  }
  void call(StringRef Method, Value Params, Value ID) override {
    Client->call(Method, std::move(Params), std::move(ID));
  }
  void reply(Value ID, llvm::Expected<Value> Result) override {
    if (Result)
      Suppressions.addTo(ID, *Result);
    Client->reply(std::move(ID), std::move(Result));
  }
  llvm::Error loop(MessageHandler &Handler) override {
    Listener Listens(Handler, Suppressions);
    return Client->loop(Listens);
  }

private:
  /// Hears what the client asks for.
  class Listener : public MessageHandler {
  public:
    Listener(MessageHandler &Clangds, SuppressActions &Suppressions)
        : Clangd(Clangds), Suppressions(Suppressions) {}

    bool onNotify(StringRef Method, Value Params) override {
      return Clangd.onNotify(Method, std::move(Params));
    }
    bool onCall(StringRef Method, Value Params, Value ID) override {
      Suppressions.onCall(Method, Params, ID);
      return Clangd.onCall(Method, std::move(Params), std::move(ID));
    }
    bool onReply(Value ID, llvm::Expected<Value> Result) override {
      return Clangd.onReply(std::move(ID), std::move(Result));
    }

  private:
    MessageHandler &Clangd;
    SuppressActions &Suppressions;
  };

  const std::unique_ptr<Transport> Client;
  const PageLinks Links;
  SuppressActions Suppressions;
};

} // namespace
} // namespace async_tidy

// The names that the linker gives to a redirected function and its original.
// NOLINTBEGIN(misc-use-internal-linkage): clangd calls the redirected one.
#define NEW_JSON_TRANSPORT                                                     \
  "_ZN5clang6clangd16newJSONTransportEP8_IO_FILERN4llvm11raw_ostreamEPS4_"     \
  "bNS0_15JSONStreamStyleE"

std::unique_ptr<Transport>
newClangdTransport(std::FILE *In, llvm::raw_ostream &Out,
                   llvm::raw_ostream *InMirror, bool Pretty,
                   int Style) __asm__("__real_" NEW_JSON_TRANSPORT);
std::unique_ptr<Transport>
newTransport(std::FILE *In, llvm::raw_ostream &Out, llvm::raw_ostream *InMirror,
             bool Pretty, int Style) __asm__("__wrap_" NEW_JSON_TRANSPORT);

std::unique_ptr<Transport> newTransport(std::FILE *In, llvm::raw_ostream &Out,
                                        llvm::raw_ostream *InMirror,
                                        bool Pretty, int Style) {
  return std::make_unique<async_tidy::OurTransport>(
      newClangdTransport(In, Out, InMirror, Pretty, Style));
}
// NOLINTEND(misc-use-internal-linkage)
