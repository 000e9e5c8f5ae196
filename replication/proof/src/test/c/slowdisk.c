/* Makes fsync and fdatasync take longer by SLOWDISK_MILLIS: loaded before libc by LD_PRELOAD. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>

static void wait_as_told(void) {
    const char *told = getenv("SLOWDISK_MILLIS");
    long millis = told ? atol(told) : 0;
    struct timespec pause = {millis / 1000, millis % 1000 * 1000000};
    nanosleep(&pause, 0);
}

int fsync(int file) {
    wait_as_told();
    return (int) syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    wait_as_told();
    return (int) syscall(SYS_fdatasync, file);
}
