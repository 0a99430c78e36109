# make run, make test: install what is missing, build, and go. Nothing else is needed.
# A line that starts with two number signs describes the target below it, for `make help`.

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

RUN_PACKAGES = libncurses-dev libmd4c-dev libsqlite3-dev libstemmer-dev
TEST_PACKAGES = $(RUN_PACKAGES) tmux
BREW_RUN_PACKAGES = md4c snowball
BREW_TEST_PACKAGES = md4c snowball tmux

SIZES ?= 6 1000 10000

# The tests that a sanitizer looks at: those with threads, C and memory of their own.
SANITIZED = VerdictLibraryTests|VerdictTerminalTests|VerdictAppTests

.PHONY: run test goldens sanitize bench release install uninstall check format picture clean help \
  run-packages test-packages graphviz

## builds the program, and opens it on content/
run: release
	@.build/release/verdict content

## runs the tests, with a tenth of the generated cases; VERDICT_CASES=1 tries all
test: test-packages
	$(SWIFT) test $(FLAGS)

## writes the goldens as they are now, to be reviewed with git diff
goldens: test-packages
	rm -f Tests/VerdictScreenTests/Golden/*.txt
	@# A run that records is a failed run, so that no recording passes unseen.
	-RECORD_GOLDEN=1 $(SWIFT) test $(FLAGS) --filter 'PageGoldenTests|ShowTests|CheckTests'
	@git status --short -- '*/Golden/*'

## runs the tests of threads and memory under the thread and the address sanitizer
sanitize: test-packages
	@# A sanitizer takes crashes for itself, so the tests of what follows a crash are left out.
	TSAN_OPTIONS=suppressions=$(CURDIR)/.ci/thread-sanitizer.txt \
	  $(SWIFT) test $(FLAGS) --sanitize thread --scratch-path .build-sanitize/thread \
	  --filter '$(SANITIZED)' --skip 'gives the terminal back'
	@# curses and the Swift runtime keep some memory for the life of a process.
	ASAN_OPTIONS=detect_leaks=0 \
	  $(SWIFT) test $(FLAGS) --sanitize address --scratch-path .build-sanitize/address \
	  --filter '$(SANITIZED)' --skip 'gives the terminal back'

## prints one table of figures on generated libraries; SIZES names how many summaries they hold
bench: release
	$(SWIFT) build $(FLAGS) -c release --product Benchmarks
	$(CC) -O2 Tests/Benchmarks/minimal-ncurses.c -o .build/release/minimal-ncurses $(NCURSES)
	@.build/release/Benchmarks generate $(SIZES)
	@.build/release/Benchmarks measure $(SIZES)

## builds the program
release: run-packages
	$(SWIFT) build $(RELEASE_FLAGS) --product verdict

## installs the program, content/, its manual and completions below PREFIX
install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/verdict/content"
	install -s -m 755 .build/release/verdict "$(DESTDIR)$(PREFIX)/bin/verdict"
	install -m 644 content/*.md "$(DESTDIR)$(PREFIX)/share/verdict/content"
	.build/release/verdict debug manual "$(DESTDIR)$(PREFIX)/share/man/man1"
	$(call complete,bash,$(BASH_COMPLETION))
	$(call complete,zsh,$(ZSH_COMPLETION))
	$(call complete,fish,$(FISH_COMPLETION))

BASH_COMPLETION = share/bash-completion/completions/verdict
ZSH_COMPLETION = share/zsh/site-functions/_verdict
FISH_COMPLETION = share/fish/vendor_completions.d/verdict.fish
INSTALLED = bin/verdict share/man/man1/verdict.1 share/man/man1/verdict-*.1 \
  $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

# $(call complete,SHELL,FILE): writes what completes the command in a shell.
complete = install -d "$(DESTDIR)$(PREFIX)/$(dir $(2))" && .build/release/verdict \
  --generate-completion-script $(1) > "$(DESTDIR)$(PREFIX)/$(2)"

## removes what install has put there
uninstall:
	rm -f $(foreach file,$(INSTALLED),"$(DESTDIR)$(PREFIX)"/$(file))
	rm -rf "$(DESTDIR)$(PREFIX)/share/verdict"

## holds the format of the sources and the content to their rules
check: release
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	.build/release/verdict check content

## formats the sources
format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

## draws the pictures of the README
picture: release
	.build/release/verdict debug frame --library content --width 110 --height 34 \
	  --keys '/emad<Enter><Enter>j' --svg > .github/verdict.svg
	.build/release/verdict debug frame --library content --width 110 --height 27 \
	  --keys '4]jjjj' --svg > .github/graph.svg

## removes everything that was built
clean:
	rm -rf .build .build-sanitize

## lists these targets
help:
	@awk '/^## / { text = substr($$0, 4); next } \
	  text && /^[a-z-]+:/ { split($$0, name, ":"); printf "  make %-10s %s\n", name[1], text } \
	  { text = "" }' $(firstword $(MAKEFILE_LIST))

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
