// The least that a program on ncurses can do: a line at its start, and one after each key.
#include <locale.h>
#include <ncurses.h>

int main(void) {
  setlocale(LC_ALL, "");
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return 1;
  cbreak();
  noecho();
  for (int count = 0, key = 0; key != 'q' && key != ERR; count++) {
    mvprintw(0, 0, "ready after %d keys", count);
    refresh();
    key = getch();
  }
  endwin();
  delscreen(screen);
  return 0;
}
