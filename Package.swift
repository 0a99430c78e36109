// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "verdict",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "verdict", targets: ["verdict"]),
    .library(name: "VerdictCore", targets: ["VerdictCore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CMd4c"),
    .systemLibrary(name: "CStemmer"),
    .target(name: "CRestore"),
    .target(
      name: "VerdictCore",
      dependencies: [
        "CMd4c", "CStemmer", .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Yams", package: "Yams"),
      ],
      linkerSettings: [.linkedLibrary("md4c"), .linkedLibrary("stemmer")]
    ),
    .target(
      name: "VerdictLibrary",
      dependencies: [
        "VerdictCore", .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .target(
      name: "VerdictScreen",
      dependencies: ["VerdictCore", .product(name: "Algorithms", package: "swift-algorithms")]
    ),
    .target(
      name: "VerdictTerminal",
      dependencies: [
        "VerdictScreen", "CNcurses", "CRestore",
        .product(name: "Algorithms", package: "swift-algorithms"),
      ],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(
      name: "VerdictApp",
      dependencies: [
        "VerdictCore", "VerdictLibrary", "VerdictScreen",
        .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .executableTarget(
      name: "verdict",
      dependencies: [
        "VerdictCore", "VerdictLibrary", "VerdictScreen", "VerdictTerminal", "VerdictApp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TestSupport",
      dependencies: [
        "CPseudoTerminal", "VerdictCore",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      path: "Tests/TestSupport"
    ),
    .target(name: "VerdictOracle", dependencies: ["VerdictCore"], path: "Tests/VerdictOracle"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "VerdictCoreTests", dependencies: ["VerdictCore", "VerdictOracle", "TestSupport"],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "VerdictLibraryTests",
      dependencies: ["VerdictLibrary", "VerdictCore", "VerdictOracle", "TestSupport"]
    ),
    .testTarget(
      name: "VerdictScreenTests",
      dependencies: ["VerdictScreen", "VerdictCore", "VerdictOracle", "TestSupport"],
      exclude: ["Golden"]
    ),
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["VerdictTerminal", "VerdictScreen", "VerdictCore", "CRestore"],
      path: "Tests/TerminalProbe"
    ),
    .testTarget(
      name: "VerdictTerminalTests",
      dependencies: ["VerdictTerminal", "VerdictScreen", "TestSupport", "terminal-probe"]
    ),
    .testTarget(
      name: "VerdictAppTests",
      dependencies: ["VerdictApp", "VerdictLibrary", "VerdictScreen", "VerdictCore", "TestSupport"]
    ),
    .testTarget(
      name: "EndToEndTests", dependencies: ["verdict", "VerdictCore", "TestSupport"],
      resources: [.copy("Fixtures")]
    ),
    .target(
      name: "BenchmarkCorpus", dependencies: ["TestSupport"], path: "Tests/BenchmarkCorpus"
    ),
    .testTarget(
      name: "BenchmarkCorpusTests",
      dependencies: ["BenchmarkCorpus", "VerdictLibrary", "VerdictCore", "TestSupport"]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BenchmarkCorpus", "TestSupport", "VerdictCore", "VerdictLibrary",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Tests/Benchmarks", exclude: ["minimal-ncurses.c"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
