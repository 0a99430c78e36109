#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "pty.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <utmp.h>
// Not <pty.h>, which this header's own name hides.
int openpty(int *primary, int *secondary, char *name, const struct termios *modes,
            const struct winsize *size);
#endif

static void become(const char *path, char *const arguments[], char *const environment[],
                   const char *folder) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // A test runner's own handlers are gone after exec, but what it ignores would stay ignored.
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  // Another test's terminal or pipe is not to be kept open by this program.
  for (int fd = 3; fd < 1024; fd++) close(fd);
  if (folder == NULL || chdir(folder) == 0) execve(path, arguments, environment);
  _exit(127);
}

int pty_start(const char *path, char *const arguments[], char *const environment[],
              const char *folder, int rows, int columns, pid_t *child, struct termios *modes) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  int primary = -1, secondary = -1;
  if (openpty(&primary, &secondary, NULL, NULL, &size) != 0) return -1;
  tcgetattr(primary, modes);
  pid_t pid = fork();
  if (pid < 0) {
    close(primary);
    close(secondary);
    return -1;
  }
  if (pid == 0) {
    login_tty(secondary);
    become(path, arguments, environment, folder);
  }
  close(secondary);
  fcntl(primary, F_SETFD, FD_CLOEXEC);
  fcntl(primary, F_SETFL, O_NONBLOCK);
  *child = pid;
  return primary;
}

int pty_start_with(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, const int standard[3], pid_t *child) {
  pid_t pid = fork();
  if (pid < 0) return -1;
  if (pid == 0) {
    for (int fd = 0; fd < 3; fd++)
      if (standard[fd] < 0 ? close(fd) != 0 : dup2(standard[fd], fd) < 0) _exit(126);
    become(path, arguments, environment, folder);
  }
  *child = pid;
  return 0;
}

int pty_resize(int primary, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(primary, TIOCSWINSZ, &size);
}

int pty_has_exited(int status) { return WIFEXITED(status); }
int pty_exit_status(int status) { return WEXITSTATUS(status); }
int pty_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }

int pty_same_modes(const struct termios *left, const struct termios *right) {
  return left->c_iflag == right->c_iflag && left->c_oflag == right->c_oflag &&
         left->c_cflag == right->c_cflag && left->c_lflag == right->c_lflag &&
         memcmp(left->c_cc, right->c_cc, sizeof left->c_cc) == 0;
}
