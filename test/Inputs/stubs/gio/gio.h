// A stub of GLib and GIO: only what the fixtures use.
#pragma once

extern "C" {
typedef char gchar;
typedef int gint;
typedef int gboolean;
typedef unsigned int guint;
typedef unsigned long gsize;
typedef unsigned long gulong;
typedef unsigned long guint64;
typedef void *gpointer;
typedef struct _GError GError;
typedef struct _GMainLoop GMainLoop;
typedef struct _GMainContext GMainContext;
typedef struct _GThread GThread;
typedef struct _GAsyncQueue GAsyncQueue;
typedef struct _GCancellable GCancellable;
typedef struct _GAsyncResult GAsyncResult;
typedef struct _GObject GObject;
typedef struct _GFile GFile;
typedef struct _GDBusConnection GDBusConnection;
typedef struct _GDBusProxy GDBusProxy;
typedef struct _GVariant GVariant;
typedef struct _GVariantType GVariantType;
typedef struct _GSubprocess GSubprocess;
typedef struct _GSocketClient GSocketClient;
typedef struct _GSocketConnection GSocketConnection;
typedef struct _GResolver GResolver;
typedef struct _GList GList;
typedef struct _GMutex GMutex;
typedef struct _GPollFD GPollFD;
typedef enum { G_BUS_TYPE_SYSTEM = 1 } GBusType;
typedef enum { G_DBUS_CALL_FLAGS_NONE = 0 } GDBusCallFlags;
typedef gpointer (*GThreadFunc)(gpointer);
typedef gboolean (*GSourceFunc)(gpointer);
typedef void (*GAsyncReadyCallback)(GObject *, GAsyncResult *, gpointer);
void g_usleep(gulong);
guint g_timeout_add(guint, GSourceFunc, gpointer);
void g_main_loop_run(GMainLoop *);
gboolean g_main_context_iteration(GMainContext *, gboolean);
GThread *g_thread_new(const gchar *, GThreadFunc, gpointer);
gpointer g_thread_join(GThread *);
gpointer g_async_queue_pop(GAsyncQueue *);
gpointer g_async_queue_try_pop(GAsyncQueue *);
gpointer g_async_queue_timeout_pop(GAsyncQueue *, guint64);
GDBusConnection *g_bus_get_sync(GBusType, GCancellable *, GError **);
GVariant *g_dbus_connection_call_sync(GDBusConnection *, const gchar *,
                                      const gchar *, const gchar *,
                                      const gchar *, GVariant *,
                                      const GVariantType *, GDBusCallFlags,
                                      gint, GCancellable *, GError **);
GVariant *g_dbus_proxy_call_sync(GDBusProxy *, const gchar *, GVariant *,
                                 GDBusCallFlags, gint, GCancellable *,
                                 GError **);
void g_dbus_proxy_call(GDBusProxy *, const gchar *, GVariant *, GDBusCallFlags,
                       gint, GCancellable *, GAsyncReadyCallback, gpointer);
gboolean g_dbus_connection_flush_sync(GDBusConnection *, GCancellable *,
                                      GError **);
gboolean g_spawn_command_line_sync(const gchar *, gchar **, gchar **, gint *,
                                   GError **);
gboolean g_spawn_command_line_async(const gchar *, GError **);
gboolean g_subprocess_wait(GSubprocess *, GCancellable *, GError **);
void g_subprocess_wait_async(GSubprocess *, GCancellable *, GAsyncReadyCallback,
                             gpointer);
gboolean g_subprocess_communicate_utf8(GSubprocess *, const char *,
                                       GCancellable *, char **, char **,
                                       GError **);
GSocketConnection *g_socket_client_connect_to_host(GSocketClient *,
                                                   const gchar *,
                                                   unsigned short,
                                                   GCancellable *, GError **);
gint g_poll(GPollFD *, guint, gint);
GList *g_resolver_lookup_by_name(GResolver *, const gchar *, GCancellable *,
                                 GError **);
gboolean g_file_load_contents(GFile *, GCancellable *, char **, gsize *,
                              char **, GError **);
void g_file_load_contents_async(GFile *, GCancellable *, GAsyncReadyCallback,
                                gpointer);
gboolean g_file_load_contents_finish(GFile *, GAsyncResult *, char **, gsize *,
                                     char **, GError **);
gboolean g_file_get_contents(const gchar *, gchar **, gsize *, GError **);
void g_mutex_lock(GMutex *);
gboolean g_mutex_trylock(GMutex *);
void g_mutex_unlock(GMutex *);
}
