/* Preloaded into a program, lets one call to the disk fail. Environment:
 *   FAULT_PATH   part of the path of the files concerned
 *   FAULT_CALL   write, sync, truncate, open, rename or unlink
 *   FAULT_AT     the how-manieth such call fails (from 1); 0 only counts
 *   FAULT_STICKY 1: all later ones fail too
 *   FAULT_ERRNO  what they fail with
 *   FAULT_COUNT  file that gets the number of such calls at exit */
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
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return fails(call, path);
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
    return ((ssize_t(*)(int, const void *, size_t))next("write"))(fd, bytes, size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = next("pwrite64");
    if (!fails_fd("write", fd))
        return real(fd, bytes, size, offset);
    const int code = errno;
    if (size > 1)
        real(fd, bytes, size / 2, offset); /* torn: a part has reached the disk */
    errno = code;
    return -1;
}

int fsync(int fd) { return fails_fd("sync", fd) ? -1 : ((int (*)(int))next("fsync"))(fd); }

int fdatasync(int fd) { return fails_fd("sync", fd) ? -1 : ((int (*)(int))next("fdatasync"))(fd); }

int ftruncate64(int fd, off64_t size) {
    return fails_fd("truncate", fd) ? -1 : ((int (*)(int, off64_t))next("ftruncate64"))(fd, size);
}

int unlink(const char *path) {
    return fails("unlink", path) ? -1 : ((int (*)(const char *))next("unlink"))(path);
}

int rename(const char *from, const char *to) {
    return fails("rename", to) ? -1 : ((int (*)(const char *, const char *))next("rename"))(from, to);
}
