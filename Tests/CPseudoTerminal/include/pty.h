#pragma once
#include <sys/types.h>
#include <termios.h>

// Starts `path` as the leader of a new session on a new terminal of that size. fork is not for
// Swift: only async-signal-safe calls may follow it in a process with threads.
//
// `environment` is the whole environment. `folder` is where the program starts; NULL for here.
// Returns the primary side of the terminal, the process in `child` and in `modes` how the terminal
// was set before the program ran; or -1 with errno.
int pty_start(const char *path, char *const arguments[], char *const environment[],
              const char *folder, int rows, int columns, pid_t *child, struct termios *modes);

// Starts `path` without a terminal, with those descriptors as its standard input, output and error;
// one below 0 is closed there. They must be above 2. Returns 0, or -1 with errno.
int pty_start_with(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, const int standard[3], pid_t *child);

// Sets the size, of which the program learns by SIGWINCH. Returns 0, or -1 with errno.
int pty_resize(int primary, int rows, int columns);

// What wait says of the process, in Swift's reach: the macros are function-like.
int pty_has_exited(int status);
int pty_exit_status(int status);
int pty_signal(int status);

// Whether two terminals are set the same; the structures have padding, and Swift no comparison.
int pty_same_modes(const struct termios *left, const struct termios *right);
