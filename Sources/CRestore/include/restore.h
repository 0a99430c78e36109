#pragma once
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

// What must work while a signal is being handled, and so is neither Swift nor ncurses: ncurses
// allocates and takes locks, and Swift may do so anywhere.

// Remembers how the terminal at `fd` is set now and the bytes that leave what the program is about
// to do to it; then sets `modes`, where there are any. Returns 0, or -1 with errno and nothing armed.
int restore_arm(int fd, const struct termios *modes, const char *bytes, size_t count);

// Sets the modes of the terminal at `fd`. In the background this stops the program until it is in
// the foreground again, or returns -1 where it is to end meanwhile.
int restore_set_modes(int fd, const struct termios *modes);

// Gives the terminal back: writes the bytes, sets the modes. Once for each arming, from wherever it
// is called first; async-signal-safe.
void restore_now(void);

// Takes over the signals that crash, end, stop or resize the program, and SIGALRM: a program that
// has not ended a second after it was asked to is ended. Returns the descriptor that becomes
// readable when there are signals to take, or -1 with errno. Call it on the main thread, whose stack
// may overflow, and before newterm, which leaves handlers it finds alone.
int restore_watch_signals(void);

// Says what a crash prints after the terminal is given back: `PROGRAM: crashed (SIGNAL)ADVICE`. Both
// texts are copied, and cut at 63 and 255 bytes. Where another program sent the signal, the line says
// that instead.
void restore_describe(const char *program, const char *advice);

// The signals that arrived since the last call, as bits `1 << number`.
uint64_t restore_take_signals(void);

// Whether SIGTERM, SIGHUP, SIGINT or SIGQUIT waits to be taken.
int restore_is_ending(void);

// Stops the whole job, as ^Z does, and returns when it is continued; at once where the program was
// started with SIGTSTP ignored, because then nobody would continue it.
void restore_stop(void);

// Ends the process by that signal, so that whoever waits for it sees why.
void restore_die(int signal) __attribute__((noreturn));
