/* Preloaded into a program, lets one call to the disk fail. Environment:
 *   FAULT_PATH   part of the path of the files concerned
 *   FAULT_CALL   write, sync, truncate, open, rename or unlink
 *   FAULT_AT     the how-manieth such call fails (from 1); 0 only counts
 *   FAULT_STICKY 1: all later ones fail too
 *   FAULT_ERRNO  what they fail with
 *   FAULT_COUNT  file that gets the number of such calls at exit
 *   FAULT_ORDER  kept: exit with 2 when a power cut could lose what is taken for saved, because a file or a name was not
 *                flushed before the next step; blind: the same, but no flush is noticed, so it must be found out */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

/* Files with bytes, and folders with names, that a power cut would lose. */
enum { most = 256 };
static char *unsafe[most];
static volatile char busy;

static void lock(void) {
    while (__atomic_test_and_set(&busy, __ATOMIC_ACQUIRE))
        ;
}

static void unlock(void) { __atomic_clear(&busy, __ATOMIC_RELEASE); }

static char **place(const char *path) {
    char **empty = NULL;
    for (int i = 0; i < most; ++i) {
        if (unsafe[i] && !strcmp(unsafe[i], path))
            return &unsafe[i];
        if (!unsafe[i] && !empty)
            empty = &unsafe[i];
    }
    return empty;
}

static int watches(const char *path) {
    const char *part = getenv("FAULT_PATH");
    return getenv("FAULT_ORDER") && part && strstr(path, part) != NULL;
}

static void make_unsafe(const char *path) {
    lock();
    char **at = place(path);
    if (at && !*at)
        *at = strdup(path);
    unlock();
}

static void make_safe(const char *path) {
    lock();
    char **at = place(path);
    if (at && *at) {
        free(*at);
        *at = NULL;
    }
    unlock();
}

static int is_unsafe(const char *path) {
    lock();
    char **at = place(path);
    const int found = at && *at;
    unlock();
    return found;
}

static int ends_with(const char *path, const char *end) {
    const size_t length = strlen(path), rest = strlen(end);
    return length >= rest && !strcmp(path + length - rest, end);
}

static void folder_of(const char *path, char *folder, size_t size) {
    snprintf(folder, size, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash)
        *slash = 0;
}

static void must_be_safe(const char *path, const char *before) {
    if (!is_unsafe(path))
        return;
    fprintf(stderr, "not flushed: %s, before %s\n", path, before);
    _exit(2);
}

/* The document takes its name only when its bytes and the record about it are safe. */
static void check_rename(const char *from, const char *to) {
    if (!ends_with(to, ".aarring"))
        return;
    must_be_safe(from, to);
    if (strstr(to, "/backups/"))
        return;
    char all[4096];
    for (int i = 0; i < most; ++i) {
        lock();
        const int record = unsafe[i] && ends_with(unsafe[i], "/work");
        if (record)
            snprintf(all, sizeof all, "%s", unsafe[i]);
        unlock();
        if (record)
            must_be_safe(all, to);
    }
}

/* The working copy is let go of only when the document is safe under its name. */
static void check_unlink(const char *path) {
    char work[4096], folder[4096];
    if (!ends_with(path, ".work"))
        return;
    folder_of(path, work, sizeof work);
    folder_of(work, folder, sizeof folder);
    must_be_safe(folder, path);
}

static int path_of(int fd, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, size - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return 1;
}

static void note_bytes(int fd) {
    char path[4096];
    if (getenv("FAULT_ORDER") && path_of(fd, path, sizeof path) && watches(path))
        make_unsafe(path);
}

static void note_flush(int fd) {
    char path[4096];
    const char *order = getenv("FAULT_ORDER");
    if (order && strcmp(order, "blind") && path_of(fd, path, sizeof path))
        make_safe(path);
}

static void note_name(const char *from, const char *to) {
    char folder[4096];
    if (!watches(to))
        return;
    make_safe(from); /* its bytes lie under the other name now */
    folder_of(to, folder, sizeof folder);
    make_unsafe(folder);
}

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

static long number(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static int fails(const char *call, const char *path) {
    const char *wanted = getenv("FAULT_CALL"), *part = getenv("FAULT_PATH");
    if (!wanted || !part || !path || strcmp(wanted, call) || !strstr(path, part))
        return 0;
    const long n = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST), at = number("FAULT_AT");
    if (!at || n < at || (n > at && !number("FAULT_STICKY")))
        return 0;
    errno = (int)number("FAULT_ERRNO");
    return 1;
}

static int fails_fd(const char *call, int fd) {
    char path[4096];
    return path_of(fd, path, sizeof path) && fails(call, path);
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", calls);
        fclose(file);
    }
}

#define OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...) {                                                             \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;                   \
        va_end(arguments);                                                                                   \
        if (fails("open", path))                                                                             \
            return -1;                                                                                       \
        return ((int (*)(const char *, int, ...))next(#name))(path, flags, mode);                            \
    }
OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *bytes, size_t size) {
    if (fd > 2 && fails_fd("write", fd))
        return -1;
    note_bytes(fd);
    return ((ssize_t(*)(int, const void *, size_t))next("write"))(fd, bytes, size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = next("pwrite64");
    note_bytes(fd);
    if (!fails_fd("write", fd))
        return real(fd, bytes, size, offset);
    const int code = errno;
    if (size > 1)
        real(fd, bytes, size / 2, offset); /* torn: a part has reached the disk */
    errno = code;
    return -1;
}

#define SYNC(name)                                                                                           \
    int name(int fd) {                                                                                       \
        if (fails_fd("sync", fd))                                                                            \
            return -1;                                                                                       \
        note_flush(fd);                                                                                      \
        return ((int (*)(int))next(#name))(fd);                                                              \
    }
SYNC(fsync)
SYNC(fdatasync)

int ftruncate64(int fd, off64_t size) {
    return fails_fd("truncate", fd) ? -1 : ((int (*)(int, off64_t))next("ftruncate64"))(fd, size);
}

int unlink(const char *path) {
    if (fails("unlink", path))
        return -1;
    check_unlink(path);
    return ((int (*)(const char *))next("unlink"))(path);
}

int rename(const char *from, const char *to) {
    if (fails("rename", to))
        return -1;
    check_rename(from, to);
    const int renamed = ((int (*)(const char *, const char *))next("rename"))(from, to);
    if (!renamed)
        note_name(from, to);
    return renamed;
}
