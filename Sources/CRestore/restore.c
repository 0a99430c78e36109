#include "restore.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios original;
static char leaving[512];
static size_t leaving_count;
static int terminal = -1;
static atomic_int armed;

static int watch_pipe[2] = {-1, -1};
static _Atomic uint64_t pending;
static atomic_int ending;

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
// What ends a program that does not ask for it, and says all there is to say.
static const int others[] = {SIGUSR1, SIGUSR2, SIGPIPE, SIGSYS, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF};
static const int endings[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// Not SIGSTKSZ: it is no constant in recent glibc, and some processors save 8 KB of registers.
static char crash_stack[64 * 1024];

int restore_set_modes(int fd, const struct termios *modes) {
  // Asked before each attempt: `kill %1` first sends SIGTERM, then continues the job in the
  // background, where another attempt would stop it again.
  while (!restore_is_ending()) {
    if (tcsetattr(fd, TCSANOW, modes) == 0) return 0;
    if (errno != EINTR) return -1;
  }
  return -1;
}

int restore_arm(int fd, const struct termios *modes, const char *bytes, size_t count) {
  if (count > sizeof leaving) {
    errno = E2BIG;
    return -1;
  }
  if (tcgetattr(fd, &original) != 0) return -1;
  memcpy(leaving, bytes, count);
  leaving_count = count;
  terminal = fd;
  atomic_store(&armed, 1);
  if (modes == NULL || restore_set_modes(fd, modes) == 0) return 0;
  atomic_store(&armed, 0);
  return -1;
}

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void restore_now(void) {
  if (!atomic_exchange(&armed, 0)) return;
  int saved = errno;
  // Without this a process in the background would be stopped for touching the terminal.
  sigset_t touching, before;
  sigemptyset(&touching);
  sigaddset(&touching, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &touching, &before);
  // A terminal that takes nothing (a stalled connection) must not hold up the end.
  struct pollfd room = {terminal, POLLOUT, 0};
  if (poll(&room, 1, 100) != 0) write_all(terminal, leaving, leaving_count);
  while (tcsetattr(terminal, TCSANOW, &original) != 0 && errno == EINTR) {
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = saved;
}

static void set(int number, struct sigaction action) {
  // A fault while the terminal is being restored must kill at once, not start over.
  for (size_t i = 0; i < COUNT(crashes); i++) sigaddset(&action.sa_mask, crashes[i]);
  sigaction(number, &action, NULL);
}

static void set_action(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  set(number, action);
}

void restore_die(int number) {
  set_action(number, SIG_DFL, 0);
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, number);
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
  raise(number);
  // Only a signal that does not end a process comes this far.
  _exit(128 + number);
}

static char crash_program[64] = "the program";
static char crash_advice[256];

void restore_describe(const char *program, const char *advice) {
  snprintf(crash_program, sizeof crash_program, "%s", program);
  snprintf(crash_advice, sizeof crash_advice, "%s", advice);
}

static const char *crash_name(int number) {
  switch (number) {
    case SIGILL: return "SIGILL";
    case SIGTRAP: return "SIGTRAP";
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGFPE: return "SIGFPE";
    default: return "SIGABRT";
  }
}

// Copies by hand: snprintf may lock.
static size_t append(char *line, size_t count, size_t limit, const char *text) {
  while (*text != '\0' && count < limit) line[count++] = *text++;
  return count;
}

static void write_crash_line(int number, int is_sent) {
  char line[512];
  const char *parts[] = {
      crash_program, is_sent ? ": ended by another program (" : ": crashed (", crash_name(number),
      ")", is_sent ? "" : crash_advice, "\n"};
  size_t count = 0;
  for (size_t i = 0; i < COUNT(parts); i++) count = append(line, count, sizeof line, parts[i]);
  write_all(STDERR_FILENO, line, count);
}

static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  static atomic_flag first = ATOMIC_FLAG_INIT;
  // A second thread that crashes waits here while the first one restores and ends the process.
  while (atomic_flag_test_and_set(&first)) pause();
  restore_now();
  // What the processor found has a code above 0; abort and raise come from ourselves.
  write_crash_line(number, info->si_code <= 0 && info->si_pid != getpid());
  restore_die(number);
}

static void ended(int number) {
  restore_now();
  restore_die(number);
}

static void arrived(int number) {
  int saved = errno;
  for (size_t i = 0; i < COUNT(endings); i++) {
    if (number != endings[i]) continue;
    atomic_store(&ending, number);
    alarm(1);
  }
  atomic_fetch_or(&pending, UINT64_C(1) << number);
  // A full pipe already wakes the loop; the bit says what for.
  ssize_t ignored = write(watch_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

// The loop had its second to end the program and is stuck, perhaps in a write that nobody reads.
static void overdue(int number) {
  int asked = atomic_load(&ending);
  restore_now();
  restore_die(asked != 0 ? asked : number);
}

// A signal that the parent had ignored (nohup, a shell without jobs) stays ignored.
static int is_ignored(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

int restore_watch_signals(void) {
  if (watch_pipe[0] >= 0) return watch_pipe[0];
  if (pipe(watch_pipe) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(watch_pipe[end], F_SETFL, O_NONBLOCK);
    fcntl(watch_pipe[end], F_SETFD, FD_CLOEXEC);
  }
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = crash_stack;
  stack.ss_size = sizeof crash_stack;
  sigaltstack(&stack, NULL);
  struct sigaction crash;
  memset(&crash, 0, sizeof crash);
  crash.sa_sigaction = crashed;
  crash.sa_flags = SA_ONSTACK | SA_SIGINFO;
  for (size_t i = 0; i < COUNT(crashes); i++) set(crashes[i], crash);
  for (size_t i = 0; i < COUNT(others); i++)
    if (!is_ignored(others[i])) set_action(others[i], ended, SA_ONSTACK);
  // No SA_RESTART: a call that the terminal holds up must see that the program is to end.
  for (size_t i = 0; i < COUNT(endings); i++)
    if (!is_ignored(endings[i])) set_action(endings[i], arrived, 0);
  if (!is_ignored(SIGTSTP)) set_action(SIGTSTP, arrived, 0);
  set_action(SIGALRM, overdue, 0);
  set_action(SIGCONT, arrived, 0);
  set_action(SIGWINCH, arrived, 0);
  return watch_pipe[0];
}

uint64_t restore_take_signals(void) {
  char bytes[64];
  // Emptied before the bits are taken, so that a signal in between is kept and wakes again.
  while (read(watch_pipe[0], bytes, sizeof bytes) > 0) {
  }
  return atomic_exchange(&pending, 0);
}

int restore_is_ending(void) {
  uint64_t bits = 0;
  for (size_t i = 0; i < COUNT(endings); i++) bits |= UINT64_C(1) << endings[i];
  return (atomic_load(&pending) & bits) != 0;
}

void restore_stop(void) {
  if (is_ignored(SIGTSTP)) return;
  // First the rest of the job (`make run` waits for us), then this thread, so that it has stopped
  // when raise returns; a signal to the whole group may reach another thread, and later.
  set_action(SIGTSTP, SIG_IGN, 0);
  kill(0, SIGTSTP);
  set_action(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  set_action(SIGTSTP, arrived, 0);
  atomic_fetch_and(&pending, ~(UINT64_C(1) << SIGCONT));
}
