// A stub of libgit2: only what the fixtures use.
#pragma once

extern "C" {
typedef struct git_repository git_repository;
typedef struct git_remote git_remote;
typedef struct git_index git_index;
typedef struct git_oid git_oid;
typedef struct git_commit git_commit;
typedef struct git_strarray git_strarray;
typedef struct git_clone_options git_clone_options;
typedef struct git_fetch_options git_fetch_options;
typedef struct git_checkout_options git_checkout_options;
typedef int (*git_status_cb)(const char *, unsigned int, void *);
int git_clone(git_repository **, const char *, const char *,
              const git_clone_options *);
int git_remote_fetch(git_remote *, const git_strarray *,
                     const git_fetch_options *, const char *);
const char *git_remote_url(const git_remote *);
int git_repository_open(git_repository **, const char *);
int git_checkout_head(git_repository *, const git_checkout_options *);
int git_index_write(git_index *);
int git_status_foreach(git_repository *, git_status_cb, void *);
int git_commit_lookup(git_commit **, git_repository *, const git_oid *);
const char *git_commit_message(const git_commit *);
}
