# make run, make test: install what is missing, build, and go. Nothing else is needed.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
OS := $(shell uname -s)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

ifeq ($(OS),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
# Homebrew's ncurses is keg-only; the system's own will do.
FLAGS = -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
NCURSES = -lncurses
RELEASE_FLAGS = $(FLAGS) -c release
else
FLAGS =
NCURSES = -lncursesw
# The Swift runtime inside the program, at fixed addresses: it starts in half the time.
RELEASE_FLAGS = $(FLAGS) -c release --static-swift-stdlib -Xswiftc -use-ld=lld \
  -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker -no-pie
endif

RUN_PACKAGES = libncurses-dev libmd4c-dev libsqlite3-dev
TEST_PACKAGES = $(RUN_PACKAGES) tmux
BREW_RUN_PACKAGES = md4c
BREW_TEST_PACKAGES = md4c tmux

SIZES ?= 6 1000 10000

.PHONY: run test bench release install uninstall check format picture clean run-packages test-packages graphviz

run: release
	@.build/release/verdict content

test: test-packages
	$(SWIFT) test $(FLAGS)

# One table of figures on generated libraries, which stay in .build/bench for the next time.
bench: release
	$(SWIFT) build $(FLAGS) -c release --product Benchmarks
	$(CC) -O2 Tests/Benchmarks/minimal-ncurses.c -o .build/release/minimal-ncurses $(NCURSES)
	@.build/release/Benchmarks generate $(SIZES)
	@.build/release/Benchmarks measure $(SIZES)

release: run-packages
	$(SWIFT) build $(RELEASE_FLAGS) --product verdict

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/verdict/content"
	install -s -m 755 .build/release/verdict "$(DESTDIR)$(PREFIX)/bin/verdict"
	install -m 644 content/*.md "$(DESTDIR)$(PREFIX)/share/verdict/content"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/verdict"
	rm -rf "$(DESTDIR)$(PREFIX)/share/verdict"

# What must stay green beside the tests.
check: release
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	.build/release/verdict check content

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# The README's pictures, drawn by the program itself.
picture: release
	.build/release/verdict debug frame --library content --width 110 --height 34 \
	  --keys '/emad<Enter><Enter>j' --svg > .github/verdict.svg
	.build/release/verdict debug frame --library content --width 110 --height 27 \
	  --keys '4]jjjj' --svg > .github/graph.svg

clean:
	rm -rf .build

# $(call need,APT PACKAGES,BREW PACKAGES): installs those that are missing, and says so first.
ifeq ($(OS),Darwin)
need = missing=$$(for p in $(2); do brew list $$p >/dev/null 2>&1 || echo $$p; done); \
  [ -z "$$missing" ] || { echo "installing with brew:" $$missing; brew install $$missing; }
else
need = missing=$$(for p in $(1); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
  [ -z "$$missing" ] || { echo "installing with apt-get:" $$missing; \
  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing; }
endif

run-packages:
	@$(call need,$(RUN_PACKAGES),$(BREW_RUN_PACKAGES))

test-packages:
	@$(call need,$(TEST_PACKAGES),$(BREW_TEST_PACKAGES))

# Reads the graphs that the tests export; without it those tests are skipped.
graphviz:
	@$(call need,graphviz,graphviz)
