#pragma once
// Wide characters; also on macOS, whose ncurses hides them otherwise.
#define _XOPEN_SOURCE_EXTENDED 1
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// stdin, stdout and stdscr are mutable globals, which Swift's concurrency checks refuse.
static inline SCREEN *curses_start(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *curses_screen(void) { return stdscr; }

// Macros made of function-like macros, which Swift does not import.
static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_italic(void) { return A_ITALIC; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }

// setcchar wants a wide string; Swift would allocate one for each cell.
static inline int curses_set_scalar(cchar_t *cell, wchar_t scalar, attr_t attributes, short pair) {
  wchar_t text[2] = {scalar, 0};
  return setcchar(cell, text, attributes, pair, NULL);
}

// A global in some builds of ncurses and a function-like macro in others.
static inline int curses_colour_pairs(void) { return COLOR_PAIRS; }

// macOS declares the name mutable, and a missing capability is NULL or the address -1.
static inline const char *curses_capability(const char *name) {
  const char *found = tigetstr((char *)name);
  return found == (char *)-1 ? NULL : found;
}
static inline int curses_number(const char *name) { return tigetnum((char *)name); }
static inline int curses_set_terminal(int *problem) { return setupterm(NULL, STDOUT_FILENO, problem); }

// Variadic; the size stays as it was where the system does not know it.
static inline int curses_window_size(int fd, struct winsize *size) { return ioctl(fd, TIOCGWINSZ, size); }

// A macro for a thread's own variable.
static inline int curses_errno(void) { return errno; }

// Bits that Swift would see in differing integer types on Linux and macOS.
static inline short curses_poll_readable(void) { return POLLIN; }

// Variadic; a program that is started from here is not to inherit the descriptor.
static inline void curses_close_on_exec(int fd) { fcntl(fd, F_SETFD, FD_CLOEXEC); }

// X/Open hides it from the module that wchar.h belongs to.
int wcwidth(wchar_t character);
