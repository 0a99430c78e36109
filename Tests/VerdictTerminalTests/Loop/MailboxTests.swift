import Testing

@testable import VerdictTerminal

struct MailboxTests {
  @Test func `what is posted is taken once, in order`() throws {
    let mailbox = try #require(Mailbox<Int>())
    mailbox.post(1)
    mailbox.post(2)
    #expect(mailbox.take() == [1, 2])
    #expect(mailbox.take().isEmpty)
  }

  @Test func `its descriptor is ready exactly while something waits`() throws {
    let mailbox = try #require(Mailbox<Int>())
    #expect(Readiness.wait(for: [mailbox.descriptor], timeout: .zero) == [false])
    // More than a pipe holds, if each were a byte.
    for _ in 0..<100_000 { mailbox.post(0) }
    #expect(Readiness.wait(for: [mailbox.descriptor], timeout: .zero) == [true])
    #expect(mailbox.take().count == 100_000)
    #expect(Readiness.wait(for: [mailbox.descriptor], timeout: .zero) == [false])
  }

  @Test func `many threads may post at once`() async throws {
    let mailbox = try #require(Mailbox<Int>())
    await withTaskGroup { group in
      for number in 0..<8 {
        group.addTask { for _ in 0..<100 { mailbox.post(number) } }
      }
    }
    #expect(mailbox.take().count == 800)
  }
}
