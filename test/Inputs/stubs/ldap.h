// A stub of OpenLDAP: only what the fixtures use.
#pragma once
#include <sys/select.h>

extern "C" {
typedef struct ldap LDAP;
typedef struct ldapmsg LDAPMessage;
typedef struct ldapcontrol LDAPControl;
int ldap_initialize(LDAP **, const char *);
int ldap_result(LDAP *, int, int, struct timeval *, LDAPMessage **);
int ldap_search_ext(LDAP *, const char *, int, const char *, char **, int,
                    LDAPControl **, LDAPControl **, struct timeval *, int,
                    int *);
int ldap_search_ext_s(LDAP *, const char *, int, const char *, char **, int,
                      LDAPControl **, LDAPControl **, struct timeval *, int,
                      LDAPMessage **);
int ldap_start_tls_s(LDAP *, LDAPControl **, LDAPControl **);
}
