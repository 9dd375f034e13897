// A stub of libssh: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>
#include <sys/select.h>

extern "C" {
typedef struct ssh_session_struct *ssh_session;
typedef struct ssh_channel_struct *ssh_channel;
typedef struct ssh_event_struct *ssh_event;
typedef struct ssh_key_struct *ssh_key;
typedef struct sftp_session_struct *sftp_session;
typedef struct sftp_file_struct *sftp_file;
typedef struct sftp_attributes_struct *sftp_attributes;
int ssh_get_fd(ssh_session);
int ssh_event_dopoll(ssh_event, int);
int ssh_channel_read_timeout(ssh_channel, void *, uint32_t, int, int);
int ssh_channel_read_nonblocking(ssh_channel, void *, uint32_t, int);
int ssh_channel_select(ssh_channel *, ssh_channel *, ssh_channel *,
                       struct timeval *);
int ssh_select(ssh_channel *, ssh_channel *, int, fd_set *, struct timeval *);
int ssh_pki_import_privkey_file(const char *, const char *,
                                int (*)(const char *, char *, size_t, int, int,
                                        void *),
                                void *, ssh_key *);
int ssh_getpass(const char *, char *, size_t, int, int);
sftp_attributes sftp_stat(sftp_session, const char *);
int sftp_get_error(sftp_session);
int64_t sftp_read(sftp_file, void *, size_t);
}
